package org.anju.rest;

import com.google.common.collect.ImmutableSet;
import org.anju.kernel.register.DivisionCode;

/**
 * Who asks, and what they may do where.
 *
 * @param name      who, for the records of the host
 * @param scopes    what they may do
 * @param divisions where: these divisions or overlays and everything in them
 */
public record Caller(String name, ImmutableSet<Scope> scopes, ImmutableSet<DivisionCode> divisions) {}
