import type { ToWhom } from './addressee.ts';

const BEFORE =
  /^((?:et|puis|ensuite|d'abord|enfin|finalement|aussi|alors|maintenant|plutot|au besoin|si possible|a la fin|en tout temps|dans tous les cas|il faut|il faudra|avant de [a-z' ]{1,30}|apres [a-z' ]{1,30}|une fois [a-z' ]{1,40}),? |[-(*>] ?)+/;
const ORDER =
  /^((?:toujours|jamais|surtout|seulement|simplement|ne (?:pas|jamais|rien|plus)|pas|bien|essaye[rz] de|essaie de|tente[rz] de|tachez de|veille[rz] a|pense[rz] a|prene?z le temps de|[a-z]{3,}ment),? )+/;
const NEGATED = /^(ne |n')(vous |le |la |les |lui |leur |l'|y |en )?/;

/** Nouns, adjectives and small words that end like an infinitive. */
const NOT_VERBS = new Set(
  'after another either neither whether other water order offer never ever over under dinner number summer winter member paper together later however whenever whatever per her further rather better easier sooner center customer partner manager owner computer letter answer number super soccer corner easter weather mother father brother sister teacher doctor here there where were entire fire hire wire diner dejeuner souper gouter papier premier dernier atelier chantier metier quartier courrier loyer hiver mer cher leger entier particulier familier regulier singulier fier hier escalier calendrier dossier cahier fichier foyer palier panier plancher rocher verger danger policier menuisier plombier serrurier epicier boucher boulanger banquier hotelier immobilier mobilier financier ouvrier chevalier janvier fevrier evier acier cuisinier jardinier infirmier notre votre autre quatre entre contre titre lettre chambre centre outre libre propre simple sobre ambre nombre septembre octobre novembre decembre membre offre chiffre ordre cadre arbre maitre ministre theatre fenetre montre litre metre chapitre registre sucre encre ancre lustre fibre timbre ombre sombre rare heure facture voiture ouverture fermeture lecture couverture nature mesure procedure cure figure structure culture peinture affaire horaire salaire formulaire honoraire notaire locataire proprietaire secretaire annuaire anniversaire commentaire exemplaire itineraire partenaire stagiaire supplementaire necessaire contraire ordinaire claire dentaire scolaire bancaire populaire urgentiste histoire memoire territoire laboratoire obligatoire provisoire gloire noire frere pere mere premiere derniere maniere matiere lumiere riviere biere banniere carriere priere barriere hypothecaire genre pire empire sire navire rire cire plaisir avenir souvenir loisir desir tir cuir soir bonsoir noir espoir couloir miroir tiroir trottoir comptoir manoir terroir pouvoir devoir savoir-faire bar car par pour sur leur sieur super hors encore dehors tiers ouvre soutenir-nous diriger-vous etre-la propriete misere colere vapeur guerre terre pierre verre serre beurre'.split(
    ' ',
  ),
);
const INFINITIVE = /^(?:s'|se )?(?:contre-|re-|pre-)?([a-z]{2,}(?:er|ir|oir|re))(?=$|[\s.,!;:/(…"-])/;
const PRONOUN = /^(?:l'|le |la |les |lui |leur |en |y )/;
const RE = /(dre|ttre|ire|aitre|uivre|ivre|oire|rompre|aire|vaincre|aincre|battre|etre|clure|crire|oudre)$/;
const IMPERATIVE =
  /^(?:vous )?([a-z]{2,}(?:ez)|faites|dites|soyez|ayez|sachez|redites|refaites)(-(?:moi|nous|vous|lui|leur|les?|la|y|en)){0,2}(?=$|[\s.,!;:/(…"])/;
/** Verbs in -ez that make a statement or a question. */
const STATES =
  /^(avez|etes|pouvez|voulez|savez|devez|connaissez|recevez|aurez|serez|pourrez|voudrez|viendrez|devrez|(?!souriez|variez|triez|priez|criez)[a-z]+riez|chez|assez|nez|rez)$/;

/** Infinitives in -ier; the other words with this ending are nouns. */
const IER = new Set(
  'verifier confier remercier apprecier negocier renegocier publier oublier modifier planifier identifier justifier clarifier qualifier expedier copier recopier crier plier trier etudier envier varier marier lier relier associer notifier simplifier specifier certifier preciser supplier prier parier photocopier fier defier signifier quantifier privilegier concilier reconcilier authentifier multiplier sacrifier rectifier initier beneficier edifier gratifier amplifier'.split(
    ' ',
  ),
);

/** What people say to callers, though it opens with a verb. */
const SAID =
  /^(reste[rz] (en ligne|avec (moi|nous)|a l'ecoute|prudente?s?|au chaud)|(attendez|patiente[rz])(?! que (la|l'|le)\b)( |$|[.!,])(?!.{0,20}\b(reponse|l'appelant|la personne|le client)\b)|patientez|ne quittez|quittez|passe[rz] (une|un (bon|bel|excellent)|de (bonnes|belles)|nous (voir|visiter)|me |par (l'|la|le)\b)|appuye[rz] sur (?=le|la|l'|\d|une|n'importe)(?!la qualite|le fait|l'importance)|compose[rz] le|faites (le \d|le [a-z]+ pour|attention(?! (a ne|de ne|de|a ce))|bonne route|comme chez|un (retour|signe)|vite)|dites(?: |-)?(simplement|juste|seulement|moi|nous|"?oui|"?non)|repondez ((simplement|juste|seulement) )?(par |"?oui|"?non)|(?:veuillez |merci de |merci d')(?!(?:ne pas |ne jamais |toujours |bien )?(?:demander|etre|noter|recueillir|transferer|confirmer|prendre (?:le|un|les|en)|offrir|proposer|informer|aviser|expliquer|rester (?!en ligne|avec)|repondre|remercier|envoyer|consigner|obtenir|dire|garder (?!la ligne)|parler|eviter|inscrire|donner|saluer|acheminer|resumer|vouvoyer|interrompre|promettre)\b)|venez(?!-en)|revenez(?! (sur|a la question))|profitez(?!-en)|prenez (soin de vous|place|un siege|une chaise|votre|le temps|la (sortie|porte|rue|premiere|deuxieme)|l'(escalier|ascenseur|autoroute|entree|allee)|note que (vous|nous)|a (droite|gauche))|tournez|montez|descendez|entrez(?! (les|l'|des|une?|le nom|leur|son|sa)\b)|stationnez|garez|apportez|arrivez|portez (un|une|des|vos)|suivez (les|la|l') ?(indications?|fleches?|affiches?|enseignes?|panneaux|rue|allee|chemin)|hesitez|inquietez|oubliez|raccrochez|excusez(-|,? ?)(moi|nous)|pardonnez(-| )(moi|nous)|permettez(-| )(moi|nous)|laissez(-| )?(moi|nous|un message|vos|votre)|soyez (prudente?s?|sans crainte|la bienvenue|le bienvenu|les bienvenus|rassuree?s?|assuree?s?|benie?s?|a l'heure|sans inquietude|prete?s?)|tenez bon|sachez que|consultez (notre|le site|nos|la page|vos)|visitez (notre|nos|le site|-nous)|ecrivez|envoyez-nous|appelez(?:-nous|-moi| le \d| au| ce| avant| apres| des| si| en| pour| quand|$|[.!,])|commandez (avant|en ligne)|sonnez|comptez une |comptez (environ |au moins )?\w+ (heures?|minutes|jours|semaines)|rappelez(-nous|(-moi)|( |$|[.!,])(?!(la|le|l'|les|leur|lui|que|a|au|aux|de)\b))|prevoyez (des|un|une|environ|arriver|quelques|\w+ (heures?|minutes|jours))|presentez-vous (a la|au|a l'|avec|quinze|dix|\d)|adressez-vous|inscrivez-vous|asseyez-vous|installez-vous|connectez-vous|rendez-vous (a|au|sur|dans|en)\b|reposez-vous|bougez|respirez|respectez (les|la) (consigne|limite|distance)|allez (a|au|voir|sur|en|tout)\b|cliquez|telechargez|imprimez|remplissez|signez|retournez|renvoyez|sortez|evacuez|fermez (la|l'|le) (valve|entree|eau|porte|robinet)|ouvrez (?=la|le|l'|votre|vos)|coupez (l'|le|la)|gardez (votre|vos|la ligne|le sourire|bien (votre|vos))|reservez (en ligne|votre|vite|des|tot)|abonnez-vous|croyez|merci(?! d)|bienvenue|allons-y|voyons|commencons)/;

const THIRD =
  /\b(leur|leurs|ils|elles|eux|lui|appelant|appelante|appelants|appelantes|(?:la|une|cette|chaque) (?:personne|cliente|patiente|locataire|famille|citoyenne|visiteuse|mere|dame)|(?:le|un|ce|chaque|du|au) (?:client|patient|locataire|visiteur|membre|parent|citoyen|prospect|conducteur|proprietaire|automobiliste|voyageur|donateur|monsieur|candidat)|l'(?:automobiliste|invitee?|interlocuteur|interlocutrice|enfant|eleve|etudiante?|abonnee?|acheteur|usager|utilisateur)|(?:les|des|aux|nos|ces) (?:\w+ )?(?:clients|clientes|patients|locataires|visiteurs|membres|parents|citoyens|proprietaires|gens|personnes|aines|familles|maries|voyageurs|invites|eleves)|(?:nous|on|je) (?:la|le|les|lui|leur) [a-z]+|(?:avec|pour|chez) (?:elle|lui|eux)|(?:ses|son|sa) (?:besoins|demande|nom|numero|situation|dossier|questions?|reponses?|courriel|adresse|animal|budget|choix|rythme|histoire|message|projet)|ceux qui|quiconque|celui qui)\b/;
/** Words that address the caller; the agent's own calm and tone are not theirs. */
const SECOND =
  /\b((?<!rendez-|assurez-|abstenez-|excusez-|presentez-|montrez-|limitez-|efforcez-|adaptez-|contentez-|renseignez-|identifiez-|tenez-|souvenez-|mettez-|concentrez-|adressez-)vous(?! (?:etes un|devez))|(?:votre|vos)(?! (?:temps (?:avec|pour)|calme|ton|role|sang-froid|patience|voix|reponses?|compassion|sympathie|aide|mieux|empathie|discours|propre|jugement|condoleances|opinion|connaissances)))\b|\bnous (?:appeler|rappeler|joindre|voir|rejoindre|visiter|ecrire)\b|-(?:moi|nous)\b/;
/** « Avec les clients fâchés, … »: the order comes after it. */
const LEAD =
  /^(?:pour|avec|a|au|aux|apres|avant|peu importe|quoi qu'|en|lors|durant|pendant|selon|tant que|chez|sans|dans) ?[^,]{2,50}, (?=[a-z])/;
/** After such words these may as well be said to callers. */
const MAY_BE_CALLERS =
  /^(?:sonnez|utilisez|prenez|passez|communiquez|adressez|presentez|contactez|suivez|choisissez|selectionnez|frappez|visitez|demandez (?:le|la) (?:poste|chambre))\b/;

const REPORTS =
  /^(dites|dire|expliquez|expliquer|precisez|preciser|mentionnez|mentionner|indiquez|informez|assurez(?!-vous)|rappelez|confirmez|confirmer|annoncez|repondez|soulignez|ajoutez)\b.{0,40}\b(que?|qu')/;

/** French: an infinitive orders the agent; an imperative does too, unless it is said to callers or holds a « vous ». */
export const toWhomFr: ToWhom = (folded) => {
  const owed = /^(?:et |puis |aussi,? )?vous (?:devez|devrez|devriez) /.exec(folded);
  if (owed !== null && !THIRD.test(folded)) return null;
  let text = folded
    .slice(owed?.[0].length ?? 0)
    .replace(/^["'(\s]+/, '')
    .replace(BEFORE, '');
  if (SAID.test(text) && !THIRD.test(text)) return 'caller';
  text = text.replace(/^(?:veuillez|merci de|merci d') ?/, '');
  const lead = LEAD.exec(text);
  if (lead !== null) {
    const rest = text.slice(lead[0].length);
    return !MAY_BE_CALLERS.test(rest) && toWhomFr(rest) === 'agent' ? 'agent' : null;
  }
  const order = ORDER.exec(text);
  if (order !== null) {
    text = text.slice(order[0].length);
    if (PRONOUN.test(text)) text = text.replace(PRONOUN, '');
  }
  const negated = NEGATED.exec(text);
  if (negated !== null) text = text.slice(negated[0].length);
  const third = THIRD.test(text);
  const second = SECOND.test(text);
  if (
    SAID.test(text) &&
    !(third && !second && !/^(venez|apportez|passez une|profitez|entrez|veuillez)/.test(text))
  )
    return 'caller';
  const infinitive = INFINITIVE.exec(text)?.[1] ?? '';
  if (
    infinitive !== '' &&
    !NOT_VERBS.has(infinitive) &&
    (!/ier$/.test(infinitive) || IER.has(infinitive)) &&
    (!/re$/.test(infinitive) || RE.test(infinitive))
  ) {
    if (second && !third && !REPORTS.test(text)) return /s'il vous plait/.test(text) ? 'caller' : null;
    return 'agent';
  }
  const imperative = IMPERATIVE.exec(text);
  const verb = imperative?.[1] ?? '';
  if (imperative === null || STATES.test(verb)) return null;
  const clitic = imperative[2] ?? '';
  if (/lui|leur/.test(clitic)) return 'agent';
  if (/moi|nous/.test(clitic)) return 'caller';
  if (third) return 'agent';
  if (second) return REPORTS.test(text) ? 'agent' : 'caller';
  return 'agent';
};
