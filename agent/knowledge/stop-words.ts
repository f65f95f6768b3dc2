import type { Language } from '../business/language.ts';

/** Words that say nothing of what a text is about, without accents. */
export const STOP_WORDS: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    `a an and are as at be been being but by can could did do does doing for from had has have having he her hers him his
    how i if in into is it its just me my of on or our ours out over own same she should so some such than that the their
    theirs them then there these they this those through to too under until up very was we were what when where which
    while who whom why will with would you your yours am any about please hi hello thanks thank im ive id youre its
    dont doesnt didnt cant wont isnt arent`.split(/\s+/),
  ),
  fr: new Set(
    `a ai aie aient ais ait alors as au aux avait avec avez avoir avons c ca ce cela ces cet cette ceux chez ci comme comment
    d dans de des donc dont du elle elles en entre es est et etait etaient ete etes etre eu eux faire fait fais faites il ils
    j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par parce pas pour
    pourquoi puis qu quand que quel quelle quelles quels qui quoi qu s sa se ses si son sont sous suis sur t ta te tes toi
    ton tous tout toute toutes tu un une vos votre vous y aussi bonjour merci svp plait s est-ce peut peux puis-je veux
    voulez voudrais aimerais`.split(/\s+/),
  ),
};
