/** Verbs of every claim, as forms: to share one says nothing. */
export const EVERYDAY_VERB =
  /^(?:say|think|want|know|believe|need|make|take|get|go|come|see|feel|look|try|find|give|tell|talk|happen|agree|like|mean|understand|work|seem|let|keep|put|use)$/;

/** Nouns of every claim, as forms: that there is no such thing denies nothing. */
export const EVERYDAY_NOUN =
  /^(?:evidence|doubt|reason|time|way|comment|idea|plan|need|choice|question|problem|one|matter|sense|word|point|chance|change|right|money|record|sign|proof|intent|regret|interest|people|person|room|place|end|rush|hurry|longer|more)$/;
