package io.wengao.federation.execution;

import java.util.List;
import java.util.Map;

/**
 * What an execution needs of the client's request.
 *
 * @param variables as the client sent them
 * @param headers to forward
 */
public record ExecutionRequest(Map<String, Object> variables, Map<String, List<String>> headers) {}
