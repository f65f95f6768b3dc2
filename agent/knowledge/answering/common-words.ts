import type { Language } from '../../business/language.ts';
import { termOf } from '../terms.ts';

/** Words that callers use whatever they ask about: a page that lacks them lacks nothing. */
const COMMON: Record<Language, string> = {
  en: `get got getting need needs want wants look looking thing things stuff put take takes taking come comes coming go goes going gone
    know tell say said like love guys somebody someone anybody anyone everybody people person make makes made use used find give gives
    let see ask think help helps offer offers provide available possible still really maybe kind sort sure ok okay right now today
    one ones way ways much many long big good best well something anything everything else every each always never ever back off
    also only even if because when while since before after again more less most least around here there start begin try keep bit lot
    actually supposed able happen happens wondering question ask hoping plan mean set type days place places company business shop
    office store guy lady sir madam wife husband mom dad myself yourself himself herself them let lets two first next old yours mine
    without within way sell sells carry show up down yes no not dont won wouldn couldn shouldn didn has having own whole time times`,
  fr: `besoin chose choses affaire affaires quelqu quelque quelqu'un quelques mettre met mets prendre prend prenez venir vient viens venez
    aller va vas allez vais irait sait savoir dire dit dis aime aimerais aimer gens personne monde trouver donner donne donnez laisser
    voir demander penser aider aide offrir offrez possible encore vraiment peut-être genre sorte correct ok là maintenant aujourd'hui
    un une façon moyen beaucoup long gros grand bon bonne mieux tout rien autre chaque toujours jamais aussi seulement même parce
    lorsque pendant depuis avant après plus moins ici commencer essayer garder peu vrai arriver arrive arrives passer passe question
    chez affaire endroit compagnie entreprise bureau monsieur madame vieux vieille premier deux fois temps falloir faut faudrait
    devoir dois doit prends amène amener avoir ayez existe existe-t-il vendez tenez montrez tu t-il pis chu ben mettons oui non pas
    journée jour juste voulu vouloir pour sans dans quoi comme ça cette ceux celle celui mon ton son votre vos nos mes faites fais
    vendre tenir pouvez pouvoir pourriez soit est-ce donc alors sont seriez serait avec ouais hein habitude bord coup sens bout`,
};

const sets = new Map<Language, ReadonlySet<string>>();

/** The terms of such words, in a language. */
export function commonTerms(language: Language): ReadonlySet<string> {
  const known = sets.get(language);
  if (known !== undefined) return known;
  const set = new Set(COMMON[language].split(/\s+/).map((word) => termOf(word, language)));
  set.delete('');
  sets.set(language, set);
  return set;
}
