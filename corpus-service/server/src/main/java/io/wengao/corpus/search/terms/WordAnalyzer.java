package io.wengao.corpus.search.terms;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;

/** Makes the terms {@link SmartChineseAnalyzer} makes, by {@link RememberedSentences}. */
final class WordAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer sentences = new RememberedSentences();
    TokenStream stems = new PorterStemFilter(sentences);
    return new TokenStreamComponents(
        sentences, new StopFilter(stems, SmartChineseAnalyzer.getDefaultStopSet()));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream terms) {
    return new LowerCaseFilter(terms);
  }
}
