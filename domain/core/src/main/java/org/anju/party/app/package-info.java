/**
 * What others ask of party-led governance, done over journals: keeping the posts of a division and the training of who holds them;
 * start with {@link org.anju.party.app.KeepPosts}. Nothing in it hands out who holds a post: answers are counts.
 */
package org.anju.party.app;
