package org.anju.rest;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What can keep a request from being answered. */
enum ProblemCode implements Named {
    MALFORMED(400, "请求有误", "the request is malformed"),
    UNAUTHENTICATED(401, "需要有效的身份凭证", "valid credentials are needed"),
    FORBIDDEN(403, "无权进行此操作", "this is not allowed for the caller"),
    NOT_FOUND(404, "没有找到", "not found"),
    METHOD_NOT_ALLOWED(405, "不支持此请求方法", "this method is not supported here"),
    NOT_ACCEPTABLE(406, "无法以所要求的格式回答", "the answer cannot be given in the form asked for"),
    CONFLICT(409, "与已记录的内容冲突", "this contradicts what is recorded"),
    TOO_LARGE(413, "请求内容过大", "the request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "请求内容应为 application/json", "the request should be application/json"),
    REFUSED(422, "依规则不予准许", "the rules refuse this"),
    UNDETERMINED(422, "事实或者参数不足，无法判定", "facts or parameters are missing"),
    INTERNAL(500, "系统内部错误", "an error of ours");

    private final int status;
    private final Text text;

    ProblemCode(int status, String zh, String en) {
        this.status = status;
        this.text = Text.of(zh, en);
    }

    int status() {
        return status;
    }

    @Override
    public Text text() {
        return text;
    }
}
