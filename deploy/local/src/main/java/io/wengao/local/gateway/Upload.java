package io.wengao.local.gateway;

import java.nio.file.Path;

/**
 * One file to import.
 *
 * @param name as the import's report shall call it
 */
public record Upload(String name, Path path) {}
