package io.wengao.composition.skeleton;

import java.util.List;

/**
 * What a speech of a level calls its area, itself, its organs and those below.
 *
 * @param drop words above the level; a clause holding one is dropped
 */
public record LevelWords(
    String level, String area, String self, String organs, String sublevels, List<String> drop) {}
