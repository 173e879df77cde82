/** A sentence, the words in it that name the time, and the moment or range they mean, on the wall clock of the place. */
export type Expression = readonly [sentence: string, words: string, moment: string]
