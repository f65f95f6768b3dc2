/** What callers say before their address and that is none of it: « write this down », « c'est celui de ma femme ». */
import { PhraseSet } from '../../phrases.ts';
import { anyPhraseAt, tokenize } from '../tokens.ts';
import { EMAIL, PROVIDERS } from '../words/email.ts';

const PROVIDER = `(${Object.keys(PROVIDERS).join('|')})`;
const IS = "(it's |that's |it is |this is |it would be |here's |)";
const WHOSE =
  "(husband's|wife's|husband|wife|daughter's|son's|mother's|father's|mom's|dad's|partner's|boss's|company's|office|work|personal|business|school|own|other|new|old|daughter|son|mother|father)";
const CEST = "( c'est|)";
const KIN =
  '(mari|femme|fille|fils|mere|pere|conjoint|conjointe|blonde|chum|patron|patronne|bureau|compagnie|entreprise|travail|soeur|frere|couple|famille)';

/** Any number of these, one after the other. */
const preamble = new PhraseSet([
  '(uh|um|oh|ah|er|hmm|well|so|ok|okay|alright|sure|yes|yeah|yep|yup|hi|hey|perfect|thanks|please|and|but|now|then|sorry|alrighty)',
  '(good (morning|afternoon|evening|question)|thank you|of course|no problem|all right|here (we|you) go|sounds good|just so you know)',
  '(let me|lemme) (think|see|check|look|remember|spell it|get it|find it)( for a (second|sec|minute)| for you| here|)',
  '(hold|hang) on( a (second|sec|minute)| one sec| let me check|)',
  '(one|just a|just one|give me a|give me one|wait a) (second|sec|moment|minute)',
  '(write|take|jot|note|put|get) (this|that|it) down( please|)',
  `(it's|its|that's|it is|this is|that is) (a |an |kind of a |kind of |a bit |)(silly|old|dumb|funny|weird|long|short|stupid|embarrassing|new|different|little|simple|easy|hard|tricky|strange|goofy|complicated)( old|)( one| email| address|)( but| so|)( it's| it is|)`,
  `${IS}(my|our|his|her|the|use my|use the|try my|under my) ${WHOSE}( one| email| address| email address|)( but| so| and|)( it's| is| it is|)`,
  `(i'll|i will|i can|let me|i'm going to) (give|use|go with|do) (you |)(my|our|the) ${WHOSE}( one| email| address|)( it's| is|)`,
  '(use|try|take|go with|put) (this|that) (one|email|address)',
  "(mine|ours|mine's|ours's)( is|)",
  "(it's |it is |)(just |simply |)my (own |full |first and last |)name( so| all together| no dots|)",
  "(c'est |)(juste |simplement |)mon nom( au complet| complet|)( c'est|)",
  "(it's |)(all |the |both |)(one|two|three|four) words? (run |all |mashed |squished |put |joined |stuck |smushed |)together",
  "(it's |)(one|two|three) words?( no space| no spaces|)",
  "(everything|all|it's all) (is |)(in |)(small|lower case|lowercase|little) (letters|case)",
  "(please |)(don't|do not|no) (laugh|laughing|judge)( at (it|me)| me|)",
  `(no |it's |it is |)not ${PROVIDER}( dot com|)( it's| but|) ${PROVIDER}( dot com|)( so| so it's| then|)`,
  "(euh|heu|ben|bon|alors|donc|oui|ouais|okay|bonjour|bonsoir|allo|parfait|d'accord|merci|pardon|et|mais|voila|tenez|pret|prete|attendez|attends|probablement|surement|certainement|absolument|volontiers)",
  "(tres bien|bien sur|c'est bon|c'est beau|pas de (probleme|trouble|souci)|un instant|une (seconde|minute|petite seconde)|un (moment|petit instant)|s'il vous plait|allez y|vas y|ca marche|avec plaisir)",
  '(laissez|laisse) moi (penser|voir|verifier|regarder|y penser|chercher|me souvenir)( un peu| une seconde| ca|)',
  `(notez|ecrivez|prenez|marquez|note|inscrivez)( bien| ca| le| la| en note| donc|)${CEST}`,
  `(essayez|essaye|utilisez|prenez|mettez|gardez)( celle la| celui la| plutot| ca|)( avec|)${CEST}`,
  `(on utilise|nous utilisons|j'utilise|on prend|je prends|on a|j'ai)${CEST}`,
  "(c'est |)(les |en |)(deux|trois|quatre) mots (colles|attaches|ensemble|en un|tout colles|tout attaches)",
  "(le tout|tout|c'est tout|ecrit) (en |)(petites lettres|lettres minuscules|minuscules|minuscule|colle|attache|un mot|un seul mot)",
  '(riez|rie|ris|moquez vous|jugez|faut) pas( rire|)( de moi| de ca|)',
  `(je vous|je te) (le|la|les|l) (donne|epelle|dis)( la| tout de suite|)${CEST}`,
  "je vous l'(epelle|epele|donne)",
  `(je vous donne |je te donne |prenez |c'est |ca c'est |utilisez |)(celui|celle|le courriel|l'adresse|le mail|le email) (de |du |d'|a )(ma |mon |la |le |notre |)${KIN}( mais|)${CEST}`,
  `(c'est|ca c'est) (une |un |un peu |assez |pas mal |)(vieille|vieux|drole|longue|long|niaiseuse?|bizarre|simple|facile|ridicule|complique|compliquee|quetaine|plate|courte?)( adresse| d'adresse| courriel| email|)( mais| alors|)${CEST}`,
  `(non |c'est |)pas ${PROVIDER}( point com|)( c'est| mais|) ${PROVIDER}( point com|)( donc| alors|)( c'est|)`,
]);

const SIGNS = [EMAIL.at, EMAIL.dot, EMAIL.underscore, EMAIL.hyphen, EMAIL.plus];

/** The sentence without its preamble. « Hello at the corner dot shop »: a word before a sign is the address. */
export function withoutPreamble(text: string): string {
  const tokens = tokenize(text);
  const words = tokens.map(({ word }) => word);
  let from = 0;
  for (;;) {
    const ends = preamble.ends(words, from).filter((end) => {
      const isSign = SIGNS.some((signs) => anyPhraseAt(tokens, end, signs) > 0);
      return end < words.length && !isSign && tokens[end]?.before !== 'none';
    });
    const to = ends.at(-1);
    if (to === undefined) break;
    from = to;
  }
  return from === 0 ? text : text.slice(tokens[from]?.at ?? 0);
}
