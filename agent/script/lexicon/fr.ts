import type { Lexicon } from './lexicon.ts';

/** French. */
export const fr: Lexicon = {
  common: new Set(
    'le la les un une des du de et ou a au aux en est sont vous votre vos nous notre nos je il elle ils leur ce cette qui que quel quelle pour avec si oui non dans sur ne pas appelant demandez dites puis-je avez-vous'.split(
      ' ',
    ),
  ),
  abbreviations: new Set([
    'p. ex',
    'ex',
    'm',
    'mme',
    'mmes',
    'dr',
    'dre',
    'me',
    'etc',
    'no',
    'tel',
    'av',
    'boul',
    'c.-a-d',
    'min',
    'env',
    'p',
    'h',
  ]),
  spoken:
    /(\b((?<!rendez-)vous|votre|vos|je|me|moi|nous|notre|nos|voici|merci|bonjour|bonsoir|bienvenue|au revoir|parfait|desole|aucun probleme|tres bien|d'accord|entendu|excellent|super|avec plaisir|bonne (journee|soiree|fin)|passez une)(?![a-z])|(^|[ ,])(j'|m')[a-z])/,
  secondPerson:
    /\b((?<!rendez-)vous|votre|vos|me|moi|nous (appeler|rappeler|joindre|voir|rejoindre))\b|-nous\b/,
  thirdPerson:
    /\b(?:nous|on) (?:la|le|les|lui|leur) |\b(leur|leurs|ils|elles|eux|lui|l'appelant|l'appelante|appelants?|appelante|la personne|le client|la cliente|les clients|son (nom|numero|courriel|adresse|prenom)|sa (demande|question|reponse)|ses (coordonnees|besoins))\b/,
  aboutCaller:
    /\b(l'appelante?|appelante?s)\b|^(le|la|les|nos|certains|plusieurs) (clients?|clientes?|patients?|patientes?|personnes?|locataires?|visiteurs?|parents?|membres?|gens) (qui )?(peut|peuvent|pourrai(en)?t|risquent?|sont souvent|est souvent|sont parfois|est parfois)\b/,
  imperative:
    /^(et |dans tous les cas,? |puis,? |ensuite,? |d'abord,? |enfin,? |apres,? |aussi,? |toujours |ne jamais |ne pas |ne |veuillez |il faut |vous devez |avant de [a-z' ]{1,30}, |apres [a-z' ]{1,30}, |une fois [a-z' ]{1,40}, )*(demande[rz]|dire|dites|recueill(ir|ez)|collecte[rz]|obten(ir|ez)|prendre|prenez|note[rz]|inscri(re|vez)|consigne[rz]|enregistre[rz]|envoye[rz]|texte[rz]|transfere[rz]|transferer|achemine[rz]|dirige[rz]|accueill(ir|ez)|salue[rz]|remercie[rz]|reconnaitre|reconnaissez|excuse[rz]|offr(ir|ez)|propose[rz]|explique[rz]|confirme[rz]|verifie[rz]|repete[rz]|lire|lisez|ecoute[rz]|attend(re|ez)|donne[rz]|informe[rz]|laisse[rz]|reponde[z]|repondre|utilise[rz]|termine[rz]|conclu(re|ez)|planifie[rz]|ajoute[rz]|rassure[rz]|resume[rz]|garde[rz]|reste[rz]|parle[rz]|evite[rz]|soyez|etre|assure[rz]|identifie[rz]|determine[rz]|continue[rz]|passez a|passer a|raccroche[rz]|decri(re|vez)|presente[rz]|suggere[rz]|mentionne[rz]|mettre|mettez|faites|faire|fourni(r|ssez)|precise[rz]|poursui(vre|vez)|rappele[rz]|invite[rz]|souhaite[rz]|accuse[rz]|gere[rz]|suivez|suivre|cherche[rz]|qualifie[rz]|evalue[rz]|poser?|posez|accede[rz])\b(?!-(vous|je|nous|t-|moi))/,
  agentSelf:
    /^(le|votre) (ton|style|accueil|message d'accueil|but|objectif) (doit|devrait|est de)\b|^il est (tres )?(important|essentiel|interdit|obligatoire|preferable|permis|necessaire) (de|d'|que)(?!.{0,60}\bvous)|^(on|nous) (veut|voulons|souhaite|souhaitons) que les (gens|clients|appelants|personnes)\b|^(buts?|objectifs?|ton|style|regles?|rappel|contexte|role) ?:|^((cette|la) (tache|demarche)|(ce|le) (script|scenario)|ces (instructions|consignes)|(le|notre) (but|objectif)( .{1,40})? est)\b|^(vous devez (toujours|jamais)|vous ne devez|vous etes (un|une|le|la|notre|l')|votre (role|but|objectif|ton|mission|tache)\b|agissez\b|en tant que\b)/,
  looseQuestion:
    /\b(quel|quelle|c'est quoi) (est )?(votre|vos)\b|^(ok |et |puis |alors )*(quel|quelle|comment|combien|pourquoi|quand|est-ce que|avez-vous|etes-vous|voulez-vous|puis-je|pourriez-vous)\b/,
  titleVerb:
    /^(accuser|recueillir|consigner|etablir|confirmer|obtenir|envoyer|fournir|proposer|creer|comprendre|expliquer|gerer|offrir|conclure|verifier|accueillir|demander|prendre|transferer|questions?|prochaines etapes|conclusion|ouverture|accueil|cloture)\b/,
  leadIn:
    /^(lorsqu(e |')|quand |si |des qu(e |')|pour |utilisez |cette tache)(?=.{0,60}\b(appelant|appelante|personne|client|cliente|quelqu'un|patient|patiente|visiteur|prospect|appelle|appel)\b)/,
  sayLead:
    /^(dans tous les cas,? |puis,? |ensuite,? |d'abord,? |enfin,? |et |commencez par |toujours )*(dites|dire|repondez|repondre|terminer|conclure|commencer|saluer|accueillir|remercier|saluez|accueillez|commencez|terminez|concluez|lisez|utilisez|remerciez|dis|annoncez|enchainez)\b.{0,60}$/,
  askLead:
    /^(puis,? |ensuite,? |d'abord,? |enfin,? |et )*(demandez|demander|posez|poser)(-lui|-leur)?( a l'appelant(e)?| a la personne| au client)?( les? questions?)?( suivantes?)?( une (a la fois|par une))?\s*[:,-]?$/,
  tellThat:
    /^(puis,? |ensuite,? |enfin,? |et |veuillez )*(dites|dire|indiquez|precisez|expliquez|mentionnez|informez|rappelez|assurez)(-(lui|leur|la|le|les))?( a l'appelant(e)?| a la personne| au client| l'appelant(e)?| la personne)? qu(e |')/,
  askWhether:
    /^(puis,? |ensuite,? |d'abord,? |enfin,? |et |aussi,? |veuillez |avant de [a-z' ]{1,30}, )*(demande[rz]|verifie[rz]|confirme[rz]|valide[rz])(-lui|-leur)?( a l'appelant(e)?| a la personne| au client| au patient)? s(i |'ils? |'elles? )/,
  askWhat:
    /^(puis,? |ensuite,? |d'abord,? |enfin,? |et |aussi,? )*(demande[rz]|identifie[rz]|determine[rz]|cherchez a savoir)(-lui|-leur)?( a l'appelant(e)?| a la personne| au client| au patient)? (?=(quel|quelle|quels|quelles|comment|combien|pourquoi|quand|ou|qui|ce qu)\b|ce qu')/,
  collect:
    /^(puis,? |ensuite,? |d'abord,? |enfin,? |et |aussi,? |veuillez |vous devez |il faut |(lorsque|quand|apres|avant) [a-z' ]{1,30}, )*(recueill(ir|ez)|collecte[rz]|obten(ir|ez)|demande[rz](-lui|-leur)?( a l'appelant(e)?| a la personne| au client)?|note[rz]|prendre en note|prenez en note|prenez|prendre|inscri(re|vez)|saisi(r|ssez))(?! (un|le|en|son|leur) message)(?! (votre|le|tout le|bien le) temps)( aupres de [a-z' ]{1,20})?( les (informations|renseignements) suivant(e)?s)?(:|\b)/,
  jottedLead: /^(besoin (de |d')?|requis|infos?|renseignements|a (noter|prendre|demander)) ?:? ?/,
  collectLead:
    /(puis-je (avoir|obtenir|prendre)|pourrais-je avoir|j'ai besoin|j'aurai(s)? besoin|il me faut|veuillez (fournir|indiquer|donner)|^(puis |ensuite |veuillez )*(recueill(ir|ez)|collecte[rz]|obten(ir|ez)|demande[rz]|note[rz]|prenez en note)\b).{0,60}$/,
  listSeparator: /,? et |, |; | & | ainsi que |,? puis | \+ /,
  generic:
    /^(et|puis|ensuite)$|^((les|le|la|leurs?|vos|des|tous|quelques|l') ?)*(details|infos?|informations?|renseignements|coordonnees|contexte|questions?|consentement|permission|besoins)\b(.{0,35})$/,
  itemHead:
    /^((et|aussi|puis) |(de|d') ?(decrire|expliquer|donner|fournir|epeler|preciser) |(de|du|des) |d'abord |d')/,
  toCaller: [
    [
      /(?<!\p{L})(ils sont|(elle|il|la personne|l['’]appelante?|le client|la cliente) est)(?!\p{L})/giu,
      'vous êtes',
    ],
    [
      /(?<!\p{L})(ils ont|(elle|il|la personne|l['’]appelante?|le client|la cliente) a)(?!\p{L})/giu,
      'vous avez',
    ],
    [/(?<!\p{L})(ils|elles?|il(?! y)|la personne|l['’]appelante?|le client|la cliente)(?!\p{L})/giu, 'vous'],
    [/(?<!\p{L})(leur|son|sa)(?!\p{L})/giu, 'votre'],
  ],
  toldToCaller: [
    [/(?<!\p{L})(nous|on|je|quelqu['’]un|l['’]équipe) (?:la|le|les|lui|leur) (?=\p{L}+)/giu, '$1 vous '],
    [/(?<!\p{L})(?:sa|son|leur) (?=\p{L})/giu, 'votre '],
    [/(?<!\p{L})(?:ses|leurs) (?=\p{L})/giu, 'vos '],
  ],
  possessive: /^(leurs?|son|sa|ses|votre|vos|l['’]|les?|la|une?)\s*(?<=['’\s])(?=\S)/i,
  itemTail: /,? (afin|pour que|au cas|pour pouvoir)\b.*$/,
  alternatives:
    /, ([a-z'-]+ ?){1,2},? ou ([a-z'-]+ ?){1,4}[?.]?$|\b(nouve(au|l|lle)\b.{0,14}\bou\b.{0,20}\b(actuel|existant|deja)|preferez-vous\b.{0,40}\bou\b)/,
  bareInstruction:
    /^(demander|dire|transferer|envoyer|prendre (un|en)|proposer|offrir|recueillir|confirmer|consigner|noter|remercier|terminer|confirmez|demandez|dites|transferez|envoyez|prenez|proposez|offrez|recueillez|remerciez|consignez|notez|textez|informez)\b/,
  thenWord: /^(alors)[,\s]+/,
  manner:
    /^(puis,? |toujours |d'abord,? |ne jamais |ne pas |ne )*(reconnaitre|reconnaissez|ecoute[rz]|soyez|etre|reste[rz]|parle[rz]|garde[rz]|rassure[rz]|excuse[rz]|salue[rz]|accueill(ir|ez)|remercie[rz]|attend(re|ez)|evite[rz]|laisse[rz]|repete[rz]|relisez|confirme[rz] (?:(?:le|la|les|son|leur)\b|l'\w+)|resume[rz]|termine[rz] l'appel|raccroche[rz]|conclu(re|ez)|souhaite[rz]|utilise[rz] un ton|adopte[rz]|faites preuve|assurez-vous|poursui(vre|vez)|continue[rz]|passe[rz] a|passe[rz] au|montre[rz]|presentez-vous|ne [a-z]+ez (pas|jamais))\b/,
  direction:
    /^(attend(re|ez)|pause|ecoute[rz]|apres|laisse[rz]|reconnaitre|reconnaissez|repete[rz]|relire|confirme[rz]|une fois|silence|sourire|ton|marquer?|lentement|chaleureusement|calmement|patiente[rz])\b/,
  note: /^(puis |aussi |et |veuillez )*(consigne[rz]|note[rz] (la|le|les|que|dans|au|toute)|inscri(re|vez)|journalise[rz]|documente[rz]|enregistre[rz]|sauvegarde[rz]|marque[rz] (l'appel |la demande |le dossier |ca )?comme)\b/,
  noteThat:
    /^(puis |aussi |et |veuillez )*(note[rz]|inscri(re|vez)|consigne[rz]|enregistre[rz]|documente[rz]) (que|qu'|tout|toute|tous|toutes)(?![a-z])/,
  agentsOwn: /\b(votre|vos) (calme|ton|sang-froid|patience|voix|propos|mieux)\b/g,
  transfer:
    /^(puis,? |ensuite,? |enfin,? |veuillez |immediatement,? |et |proposez de |vous devez )*(transfere[rz]|achemine[rz]|dirige[rz]|bascule[rz]|redirige[rz]|mettez|mettre|passez|passer)(-(le|la|les|l'))?\b(?=.{0,40}(\bappel\b|\bappelant|\bligne\b|\bcommunication\b|\bpersonne\b|\bclient\b|\bvers\b|\ba\b|\bau\b|$))(?!.{0,12}\b(etape|point|question)\b)/,
  sms: /^(puis,? |ensuite,? |enfin,? |veuillez |et |vous devez )*(envoye[rz]|texte[rz]|expedie[rz])(-(lui|leur|le|la|les))?\b(?=.{0,60}\b(texto|textos|sms|lien|formulaire|itineraire|message|adresse|confirmation|texte)\b)(?!.{0,40}\b(courriel|e-?mail)\b)/,
  takeMessage:
    /^(puis,? |ensuite,? |enfin,? |veuillez |et )*(prendre|prenez|note[rz]|consigne[rz]) (un|le|son|leur|en note le|en note un) message\b/,
  offerMessage: /^(puis,? |plutot )*(offr(ir|ez)|propose[rz])\b.{0,20}\b(prendre|laisser) un message\b/,
  whenTakingMessage: /\b(prenez|prendre|prise d'|prenant) ?(un|le) message\b|\bprise de message\b/,
  askConsent:
    /^(puis,? |d'abord,? |et |veuillez )*(obten(ir|ez)|demande[rz]|recueill(ir|ez)|confirme[rz])\b.{0,24}\b(consentement|permission|accord)\b/,
  otherConsent:
    /\b(consentement|permission|accord) (de |d'|pour |a )(l'|la |le |les )?(enregistr|partag|rappel|contact|transmett|trait|entr|conserv)/,
  offerText: /^(puis,? |et |plutot )*(offr(ir|ez)|propose[rz])\b.{0,20}\b(envoyer|texter)\b/,
  noAnswer: /\b(personne ne (repond|decroche)|sans reponse|pas de reponse|transfert echoue)\b/,
  agentSpeaks: /^(vous|agent|agente|receptionniste|assistant|assistante|ia|robot)$/,
  callerSpeaks: /^(appelant|appelante|client|cliente|patient|patiente|visiteur)$/,
  requestImperative:
    /^(et |puis |maintenant,? |parfait,? |veuillez )*(decrivez|dites|donnez|parlez|expliquez|indiquez|laissez|epelez|confirmez|precisez|repetez|nommez)(-moi|-nous)\b(?! (?!(votre|notre)\b)[a-z]+(er|ir|re|oir)\b| (une?|quelques) (petit|instant|moment|seconde|minute))/,
  messageOffer:
    /\b(puis-je|pourrais-je|est-ce que je peux|dois-je)\b.{0,20}\b(prendre|noter|consigner) (un|votre|le) message\b|\b(voulez-vous|souhaitez-vous|aimeriez-vous|desirez-vous|preferez-vous)\b.{0,20}\b(laisser|que je prenne|que je note) un message\b/,
  subordinates: /(\bque|qu')$/,
  ourSubject: /^(nous|on|je|quelqu'un|l'equipe|notre equipe)\b/,
  finiteVerb: /\b(est|sont|sera|seront|va|vont|a|ont|peut|peuvent|[a-z]+era|[a-z]+eront)\b/,
  yesNo:
    /\best-ce (que|qu')(?!.{0,3}\?)|\b(?!rendez-)[a-z]+(ez|mes|ons)-(vous|nous)\b|\b(etes|avez|faites|dites|voulez|puis|dois|peut|peuvent|sont|est|ont|a-t|y a-t|serait|serez)-(vous|je|il|elle|ils|elles|on|ce)\b|\by a-t-il\b|^(est-ce|ai-je|a-t-)\b|[a-z]-t-(il|elle|on)\b|\bca (vous )?(va|convient)\b|^(avez-vous)/,
  request:
    /\b(puis-je|pourrais-je|peut-on|puis je|est-ce que je peux) (vous demander|avoir|obtenir|prendre(?! un message)|connaitre|savoir|noter|commencer)\b|\b(pourriez|pouvez|voudriez|auriez)-vous (s'il vous plait |bien |aussi |brievement )*(me |m'|nous )?(partager|donner|dire|parler|decrire|expliquer|indiquer|fournir|preciser|epeler|confirmer votre|communiquer|raconter|laisser|resumer)\b/,
  questionWord:
    /(^|[,;:-] )(et |mais |puis |alors |donc |aussi )?((a|de|d'|dans|pour|avec|par|sur|en|depuis|vers) ?)?(quel|quelle|quels|quelles|combien|comment|pourquoi|qui|quand|ou|que(?= )|quoi|lequel|laquelle|lesquels|lesquelles)(?![a-z])|(^|[,;:-] )(et |mais |alors )?(a )?qu'(?!il y)/,
  more: /\bautre chose\b(?!.{0,40}\b(message|ajoute|ajouter|savoir)\b)|\bd'autres (questions?|demandes?|besoins)\b|\b(autre|une autre) question\b/,
  consent:
    /\b(permission|consentement|consentez|autorisez|autorisation|acceptez|accord|permettez)\b.{0,60}\b(message texte|messages texte|texto|textos|sms|texter)\b|\b(puis-je|pourrais-je|est-ce que je peux|je peux(-tu)?|on peut(-tu)?|peut-on|pouvons-nous)\b.{0,12}\b(envoyer|texter|transmettre)\b.{0,60}\b(message texte|texto|sms)\b|\b(puis-je|pourrais-je|est-ce que je peux|je peux(-tu)?|on peut(-tu)?|peut-on|pouvons-nous) vous texter\b|\b(ca vous va|cela vous va|vous convient|d'accord)\b.{0,40}\b(message texte|texto|sms)\b/,
  textOffer:
    /\b(voulez-vous|souhaitez-vous|aimeriez-vous|desirez-vous|voudriez-vous|preferez-vous|est-ce que vous (voulez|aimeriez|souhaitez))\b.{0,60}\b(message texte|texto|sms|texte)\b/,
  sayYes:
    /^(s'il vous plait,? )?(veuillez )?(dites|dire|repondez|repondre)( simplement| juste| seulement)?( par)? "?oui\b/,
  sending:
    /\bje (vous |te )?(l'|le |les )?(envoie|texte)\b|\b(je vous (l'|le )?ai|nous vous avons|je viens de vous) (envoye|texte|envoyer|texter)\b|\bnous vous envoyons\b|\bvous (devriez|allez|devez) (maintenant |bientot |sous peu )*(le |la |les |l')?(recevoir|voir|avoir recu)\b(?! maintenant un appel| un appel)|\bvous (le |la |l')?recevrez\b|\b(le|votre) (texto|message texte|lien|formulaire) (est|s'en vient|arrive|a ete)\b/,
  sendingNow: /\bje (vous |te )?(l'|le |les )?(envoie|texte)\b|\bnous vous envoyons\b/,
  aboutText: /\b(le|ce|au|du) (lien|formulaire|texto|message texte)\b|\ble (remplir|completer)\b/,
  closing: /^(merci|passez une|bonne (journee|soiree)|au revoir|a bientot|au plaisir)\b/,
  textBody: /\b(repondez|envoyez|textez) (le mot )?"?(stop|arret)\b/,
  condition:
    /^(et |mais |ou |aussi,? )*(si |s'ils?\b|s'elles?\b|quand |lorsqu|sinon|autrement|dans le cas|en cas d|au cas|a moins|advenant|pour (les|un|une) (nouveau|nouvelle|client)|(pour (les?|la|l'|une?|des|toute?s?)|avec) ?[a-z' /-]{3,40}, (?=(immediatement |toujours )?(transfere[rz]|demande[rz]|pren(ez|dre) (un|le|les|leurs?|son|en) |envoye[rz]|offr(ir|ez)|propose[rz]|dites|dire|excuse[rz]|achemine[rz]|texte[rz])\b)|pour (?!nous\b|vous\b|moi\b|votre\b|vos\b|l'instant)[a-z' /-]{3,40}: ?(?=[^ ]))|^(oui|non|o|n|incertain|peut-etre)\s*(:|->|→|-|=>)/,
  spokenCondition:
    /^(si|quand|lorsque) (vous (?!(ne (pouvez|savez|connaissez|parvenez)|prenez|n'etes|entendez|sentez|detectez|avez deja|arrivez))|(je|nous)\b|j'|(cela|ca) vous\b)|^lorsqu'on|^quand (est|sont|ce|peut|pouvons|aimeriez|voulez|souhaitez|serait|seriez)/,
  toYou: /^(si|quand|lorsque|des que) vous\b/,
  otherwise: /^(et |mais )*(sinon|autrement|dans (tous les|les) autres cas|dans le cas contraire)\b/,
  yes: /^(si |quand |s'ils? |s'elles? )*(ils? |elles? |elle |l'appelant(e)? |la personne |la reponse est |le client |c'est )*(dit |disent |repond |repondent |dit que |est )*(")?(oui|accepte|acceptent|veut|veulent|consent|consentent|d'accord|interesse|interesses|le cas|confirme|confirment|positive|souhaite|souhaitent|en (a|ont)|affirmative)("|\b)\s*[:,]?$/,
  no: /^(si |quand |s'ils? |s'elles? )*(ils? |elles? |elle |l'appelant(e)? |la personne |la reponse est |le client |c'est )*(dit |disent |repond |repondent |dit que |est |preferent |prefere )*(")?(non|refus|refuse|refusent|decline|declinent|ne (le |la |les )?(veut|veulent|souhaite|souhaitent|desire|desirent|consent|consentent|preferent|sont|est)|n'(est|ont|a|accepte|acceptent|en a|en ont)|pas|negative|s'opposent)("|\b)(.{0,40})$/,
  unsure:
    /\b(incertains?|incertaine|pas (sur|sure|surs|certains?|certaine)|ne sa(it|vent) pas|hesite|hesitent|peut-etre|indecis)\b/,
  moods: [
    [
      'frustrated',
      /\b(frustre|frustree|frustres|frustration|fache|fachee|faches|mecontent|mecontents|mecontente|irrite|irritee|en colere|contrarie)\b/,
    ],
    ['urgent', /\b(urgent|urgente|urgence|pressant)\b/],
    ['complex', /\b(complexe|complique|compliquee)\b/],
    ['unclear', /\b(pas clair|pas claire|n'est pas clair|flou|confus|imprecis)\b/],
    [
      'new',
      /\b(nouveau|nouvel|nouvelle|nouveaux) (client|cliente|clients|patient|patiente|patients|appelant|appelante)\b|\bpremiere fois\b/,
    ],
    [
      'returning',
      /\b(client|cliente|clients|patient|patiente|patients|appelant) (actuel|actuelle|actuels|existant|existante|existants|connu|regulier|recurrent)/,
    ],
    [
      'relevant',
      /\b(pertinente?s?|lieu|applicable|necessaire|besoin|une date limite|facultatif|facultative|approprie|requis)\b/,
    ],
  ],
  relevance:
    /\b(si (pertinent|pertinente|pertinents|pertinentes|applicable|necessaire|requis|besoin)|s'il y a lieu|au besoin|le cas echeant)\b/,
  example: /(\bp\. ?ex\.|\bpar ex\.|\bpar exemple|\bex\.|\bcomme)\s*[,:]?\s*/,
  anyCompany: /^(entreprise|compagnie|organisation|societe)$/,
  pause: /^(pause|attend(re|ez))\b/,
  negation: /\b(pas|aucun|aucune|jamais|sans)\b|\bn'|\bne\b/,
  callersWord: /^(oui|non|arret)\b/,
  sayVerb: /\b(dites|dire|demandez|demander|disant)$/,
  governs: /(^|[ '])(ils|elles|de|d'|s')$/,
  joins: /(?:,? et(?: puis| ensuite)?|, (?:puis|ensuite)),? (?=\p{L})/giu,
  blankFiller:
    /^(veuillez )?(entrez|entrer|inserez|inserer|ajoutez|ajouter|indiquez|indiquer|votre|le|la|les|l'|leur|son|sa)\s*/,
  slots: {
    email: { label: 'adresse courriel', pattern: /\b(courriel|e-?mail|adresse electronique|mail)\b/ },
    phone: {
      label: 'numéro de téléphone',
      pattern:
        /^tel$|\btel\b|\b(numeros?( de)? (telephone|tel|cellulaire|mobile|rappel|cell)|telephone|cellulaire|numero\b.{0,40}\b(joindre|rappeler|appeler|contacter|texter|envoyer)|(quel|meilleur|votre|leur|son) numero(?! (d'|de |du )?(dossier|client|commande|reservation|facture|police|permis|membre|compte|contrat|serie|confirmation)))\b|^numero$/,
    },
    role: { label: 'rôle', pattern: /\b(votre|leur|son) (role|poste|titre|fonction)\b|^(role|poste|titre)$/ },
    source: {
      label: 'comment la personne nous a connus',
      pattern:
        /\bentendu parler\b|\b(connu|trouve|decouvert)s? (notre|nous|l'entreprise)\b|\bnous (avez-vous|ont-ils|a-t-il)? ?(connus?|trouves?|decouverts?)\b|\breference\b/,
    },
    headcount: {
      label: "nombre d'employés",
      pattern: /\b(combien|nombre) d'employes?\b|\btaille de (votre|l') ?(entreprise|equipe)\b/,
    },
    budget: {
      label: 'budget',
      pattern:
        /^(?!(et )?(quand|qui|when|who)\b).{0,80}\bbudgets?\b|\bfourchette de prix\b|\bcombien.{0,20}(depenser|investir)\b/,
    },
    timeline: { label: 'échéancier', pattern: /\b(echeancier|echeance|delai|date limite|d'ici quand)\b/ },
    'preferred-time': {
      label: 'moment souhaité',
      pattern:
        /\b(plages? horaires?|disponibilites?|(moment|jour|heure|date|creneau)s?\b.{0,30}\b(prefere|preferee|convien|ideal|ideale|souhaite|souhaitee|voulez|prefereriez|arrange|mieux)|(meilleur|quel) (moment|jour|creneau))|\bdate et (l')?heure\b|\bjour et (l')?heure\b|\bquand (aimeriez|souhaitez|voulez|voudriez)-vous\b/,
    },
    company: {
      label: 'entreprise',
      pattern:
        /\b(quelle|votre|leur) (entreprise|compagnie|organisation|societe)\b.{0,30}\b(travaill|appelez|representez|nom|s'appelle)|\bpour quelle (entreprise|compagnie|organisation|societe)\b|\bnom de (votre|leur|l'|la|son)? ?(entreprise|compagnie|organisation|societe)\b|^(entreprise|compagnie|organisation|societe)$/,
    },
    name: {
      label: 'nom',
      pattern:
        /\b(prenom|noms?)\b(?! (du |de l'|de (?!famille|naissance|jeune fille|l'appelant|la personne|leur\b)))|\ba qui (ai-je|je parle)\b|\bqui (est a l'appareil|appelle)\b|\bcomment vous appelez/,
    },
    message: {
      label: 'message',
      pattern:
        /\bmessages?\b(?! texte)|\b(transmette|transmettre|faire savoir|disions|dise)\b.{0,40}\bequipe\b/,
    },
    reason: {
      label: "raison de l'appel",
      pattern:
        /\bqu'est-ce qu(e |')(on|je|nous) (peu[tx]|pouvons) faire\b|\b(raison|motif|objet|nature)\b|\b(description|resume|apercu|details)\b.{0,40}\b(besoins?|demande|probleme|projet|situation|question|appel)\b|\b(que|en quoi|comment) (puis-je|pouvons-nous) (vous )?(aider|faire)\b|\bde quoi avez-vous besoin\b|\b(probleme|demande)\b|\bce qui vous amene\b|\bpourquoi (vous appelez|ils appellent|appelez-vous)\b|\bce dont (ils|vous|elle) (ont|avez|a) besoin\b/,
    },
    address: {
      label: 'adresse',
      pattern:
        /\badresse\b(?! (courriel|electronique))|\bcode postal\b|\bou (etes-vous|habitez-vous|demeurez-vous)\b/,
    },
    date: { label: 'date', pattern: /\b(date de naissance|quelle date|quel jour)\b|^date$/ },
  },
  facts: {
    company:
      /^((votre|notre|l'|la|le|cette) ?)?(entreprise|compagnie|organisation|societe|clinique|cabinet|bureau|commerce|boutique|agence|restaurant|salon)$|^nom (de )?((votre|notre|l'|la|le|de l'|du) ?)?(entreprise|compagnie|organisation|societe|clinique|cabinet|commerce|boutique|salon|restaurant)$/,
    hours: /\b(heures|horaires?)\b(?! (pre|sou))/,
    address: /\b(adresse|emplacement)\b/,
    landmark: /\b(point de repere|repere|intersection)\b/,
    parking: /\bstationnement\b/,
    access: /\b(entree|codes? de porte|acces|immeuble|ascenseur)\b/,
    website: /\b(site web|site internet|url|site)\b/,
    'business-phone': /\b(notre|bureau|entreprise|principal) ?(numero|telephone)\b|\bnotre numero\b/,
    'business-email': /\bnotre (adresse )?courriel\b/,
    'response-time': /\b(delai de reponse|delai de rappel|periode|temps de reponse)\b/,
    agent: /\bnom de (l'agent|l'assistant|l'assistante|la receptionniste)\b|^agent$/,
    services: /\b(services?|produits?)\b/,
  },
  neutral: [
    [/\b(objectifs?|buts?)\b/, 'vos objectifs'],
    [/\b(processus|sujet|besoin|demande|probleme|service|produit)\b/, 'cela'],
  ],
  callersOwn:
    /\b(fourni|fournie|donne|donnee|leur|appelant|appelante|client|cliente|recueilli|recueillie|confirme|personne)\b/,
};
