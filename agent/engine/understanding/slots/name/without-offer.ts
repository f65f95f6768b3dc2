/** What callers ask after their name and that asks nothing of the name itself: « do you need me to spell it? ». */
const OFFER =
  /[\s,.;!?]+(?:(?:do |would |did )?you (?:need|want|like) me to spell (?:it|that)(?: (?:out|for you))?|(?:should|shall|can|may) i spell (?:it|that)(?: (?:out|for you))?|okay|ok|all ?right|right|and you|and yours|got (?:it|that)|(?:is|was) that (?:okay|ok|good|enough|clear)|how are you(?: today| doing)?|why|voulez[- ]vous que je (?:vous )?l['’ ]\s?épelle|(?:je peux|puis-je) (?:vous )?l['’ ]\s?épeler|dois-je (?:vous )?l['’ ]\s?épeler|faut-(?:tu|il) (?:que je )?(?:vous )?l['’ ]\s?épel(?:er|le)|et vous|(?:comment )?ça va(?: bien)?|comment (?:allez-vous|vous allez)|(?:est-ce que )?c['’]est (?:clair|assez)|d['’]accord|c['’]est (?:correct|bon|beau)|pourquoi|hein|vous l['’]avez)\s*[?!.]*\s*$/iu;

/** The sentence up to such a question; the sentence itself where there is none. */
export const withoutOffer = (text: string): string => text.replace(OFFER, '');
