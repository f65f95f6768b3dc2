import type { ConsentWords } from '../consent.ts';

const WHAT =
  '(ca|le|la|les|cela|un texto|le texto|un message|le message|un text|le text|un texte|le texte|un sms|le sms|le lien|un lien|l adresse|l itineraire|le formulaire|les formulaires|les informations|l information|l info|les infos|les details|un message texte|le message texte|les directions|les indications|l invitation|le rendez vous)';
const WHERE =
  '(|tout de suite|maintenant|par texto|par texte|par text|par sms|par message|par message texte|a ce numero|a ce numero la|sur ce numero|sur ce numero la|a mon numero|sur mon cell|sur mon cellulaire|sur mon cel|sur mon telephone|sur mon portable|sur mon mobile|au meme numero|a ce numero ci|au numero que vous avez|ici|la)';
const SURE =
  '(tout a fait|absolument|certainement|evidemment|effectivement|bien entendu|assurement|exactement|exact|certain|pour sur|sans faute|sans hesiter|naturellement)';

export const consentFr: ConsentWords = {
  core: [
    '(tiguidou|c est good|c est good pour moi|ca fait|ca fait mon affaire|ca ferait mon affaire|ca me fait plaisir|j ai pas de probleme avec ca|je n ai pas de probleme avec ca|j ai aucun probleme avec ca|y a pas de (probleme|trouble|souci)|il y a pas de (probleme|trouble|souci)|c est oui|je dis oui|ma reponse est oui|vous avez le feu vert|feu vert|mon accord|vous l avez|vous avez mon consentement|je permets|je vous le permets|je vous permets de (me texter|m envoyer un texto|m ecrire)|je vous autorise a (me texter|m envoyer (un texto|ca|le lien|un message)|l envoyer)|vous pouvez y aller|allez y fort|lachez vous|je suis partante?|je suis pour|ca va etre (bon|correct|parfait|apprecie|bien)|ce serait (bien |tres |vraiment )?apprecie|sans aucun (probleme|souci)|certain certain|certainement que oui|mais certainement|mais certain|bien certainement|oui certain|ben certain|ben certainement|envoyez|envoie|envoye|textez|envoie donc|envoie toujours|envoyez toujours|vas y fort|vas y envoie|vas y envoie ca|ca me tente|j aimerais ca oui|c est parfait pour moi|ca serait parfait|ca serait l fun|ca serait le fun|avec plaisir|je veux bien|moi ca me va|ca me va parfaitement|ca m irait)',
    '(|ah |oh |ben |bah |bien |mais |eh |he |hey |et |eh bien |que )(oui|ouais)',
    '(oui|ouais) (|monsieur|madame|mademoiselle)',
    '(bien sur|mais bien sur|ben sur|bin sur|bien sur que oui|certain que oui|certainement que oui|sur que oui|pour sur)',
    SURE,
    '(d accord|ok|parfait|entendu|volontiers|avec plaisir|avec joie|correct|ok d accord|c est entendu|positif|affirmatif|tres bien|excellente idee|bonne idee|mets en|met en|c est certain|c est sur)',
    '(|tout est )(c est|ca c est|ce serait|ca serait|ce sera|ca sera|oui c est|c est tout a fait|le texto c est|par texto c est|ce numero c est|ce numero est|ce numero la est|ce numero la c est) (|tres |tout a fait |bien |bien |super |vraiment |)(correct|bon|beau|parfait|ok|d accord|exact|gentil|ideal|super|genial|excellent|apprecie|pratique|bien)',
    '(ca|cela|ca ca|le texto|texto|un texto|ce numero|ce numero la) (|)(me va|me va bien|me va tres bien|me convient|me convient bien|me convient parfaitement|marche|marche pour moi|fonctionne|fonctionne pour moi|fait mon affaire|ferait mon affaire|me ferait plaisir|m arrange|m arrangerait|me conviendrait|m irait|m irait bien|m aiderait|serait bien|serait parfait|serait super|serait gentil|serait apprecie|va etre parfait|va etre correct|va me rendre service|va m aider)',
    '(ca me derange pas|ca ne me derange pas|ca me derange pas du tout|ca ne me derange pas du tout|pas de probleme|aucun probleme|pas de trouble|pas de souci|pas de soucis|sans probleme|sans souci|y a pas de probleme|il y a pas de probleme|il n y a pas de probleme|y a pas de trouble|aucun souci|je n y vois pas d inconvenient|j ai pas d objection|aucune objection|je n ai aucune objection|pas d objection|je n ai pas d objection)',
    '(allez y|vas y|allez|allez y donc|vas y donc|allons y|faites|faites donc|faites le|faites ca|fais ca|fais donc ca|procedez|go|go for it|let s go|let us go|envoye donc|envoyez donc)',
    '(vous pouvez|tu peux|vous pouvez y aller|tu peux y aller|vous avez ma permission|vous avez mon accord|vous avez mon autorisation|vous avez mon consentement|t as ma permission|vous avez mon ok|je vous donne (la |ma |mon |l |)(permission|autorisation|accord|consentement)|je vous autorise|je l autorise|je vous y autorise|permission accordee)',
    '(j accepte|je consens|j y consens|j approuve|je suis d accord|je suis d accord avec ca|je suis bien d accord|je suis partant|je suis partante|j accepte de (le |)recevoir( le texto| un texto| ca|)|j accepte le texto|je donne mon (accord|consentement|autorisation)|je donne ma permission)',
    '(je voudrais|je souhaiterais|j aimerais bien|j apprecierais) (le |)recevoir (ca|le lien|un texto|le texto|l adresse|le formulaire|l itineraire)',
    `(je voudrais|je souhaiterais|je prendrais) ${WHAT}`,
    `(je veux|je le veux|je veux bien|je voudrais bien|j aimerais|j aimerais bien|j aimerais ca|j aimerais bien ca|je voudrais ca|j apprecierais|j apprecierais ca|j apprecierais beaucoup|j en veux bien un|j en veux un|je le prends|je prends le lien|je prends ca|je prendrais ca|je veux ${WHAT}|je veux bien ${WHAT}|je veux bien (le |)recevoir (|ca|le lien|un texto|le texto)|j aimerais (le |)recevoir (|ca|le lien|un texto|le texto)|j aimerais ${WHAT}|je le souhaite|je souhaite (le |)recevoir (|le lien|un texto|le texto))`,
    `(|vous pouvez |tu peux |vous pouvez toujours |vous pouvez donc |vous pouvez juste )(me |m |)(l |les |)(envoyer|texter|transmettre|faire parvenir|faire suivre) (${WHAT}|)${WHERE}`,
    '(|vous pouvez |tu peux )me (le|la|les) (envoyer|texter|transmettre)',
    `(envoyez|envoie|envoye|envoies|transmettez|faites|textez|texte|expediez|balancez|partagez) (|moi |le moi |la moi |les moi |moi donc |donc |nous |)(${WHAT}|parvenir)${WHERE}`,
    '(|vous pouvez |)(textez|texte|textes|texter)( |)(moi|moi donc|moi ca|moi le|moi le lien|ca|moi l adresse|moi tout ca|moi tout de suite|moi a ce numero)',
    '(envoyez|envoie|envoye) (le|la|les|le moi|la moi|les moi|ca|moi|moi ca|moi le|moi la|moi les|moi donc ca|moi tout ca|donc ca|tout ca)',
    '(par texto|par texte|texto|par sms) (c est |)(parfait|correct|bon|beau|bien|ideal|ok|super|tres bien)',
    '(avec|ca me ferait|ca me fait|ca va me faire) (grand |)plaisir',
    'je vous (en |)prie allez y',
  ],
  around: [
    '(s il vous plait|merci|merci bien|merci beaucoup|un grand merci|merci a vous|merci d avance|merci bien gentil|je vous remercie|je vous en remercie|c est gentil|c est tres gentil|bien gentil|vous etes gentil|vous etes gentille|vous etes bien aimable|c est apprecie|ce serait gentil|ca serait gentil|merci infiniment|svp|please|thanks)',
    '(c est|oui c est) (ca|le bon numero|bien ca|bien le bon numero|mon numero|bien mon numero|mon cell|mon cellulaire|mon portable|le bon|bien le bon|le bon cell|un cellulaire|un cell|un portable)',
    '(a|sur|au|pour|avec) (ce numero|ce numero la|ce numero ci|mon numero|mon cell|mon cel|mon cellulaire|mon telephone|mon portable|mon mobile|meme numero|numero que vous avez|numero que je vous ai donne|numero d ou j appelle|numero duquel j appelle|numero avec lequel j appelle|celui ci|celui la|bon numero|numero affiche)',
    '(le|ce) (meme numero|numero la|numero est bon|numero est correct|numero la est bon|numero la est correct)',
    '(vous pouvez|tu peux|tout de suite|maintenant|des maintenant|quand vous voulez|quand tu veux|n importe quand|par texto|par texte|par sms|par message texte|pour moi|de mon cote|a moi|la|donc|alors|ben|bah|bien|tres|super|genial|excellent|formidable|merveilleux|cool|nickel|impeccable|top|good|monsieur|madame|mademoiselle|sans probleme|aucun probleme|pas de probleme|pourquoi pas|et|que oui|du tout|beaucoup|gentil|vraiment|absolument|avec ca|pour ca|a ca|pour le texto|pour le lien|le texto|le lien|un texto)',
    '(ca|cela) (va|me va|marche|sera|serait|va etre|va bien|me convient|fonctionne) (|bien|tres bien|parfait|pour moi|plus simple|plus facile|utile|pratique|mieux|apprecie|parfaitement|aider|m aider|m aiderait)',
    '(je veux|je veux bien|je le veux|j aimerais ca|j aimerais bien|j accepte|je suis d accord|je vais le regarder|je vais regarder ca|je vais l attendre|je l attends|j ai mon cell|j ai mon telephone|j ai mon cell avec moi)',
    '(c est|ce sera|ca sera|ce serait|ca serait) (|plus |bien plus |beaucoup plus |)(simple|facile|pratique|utile|vite)',
  ],
  strong: [
    '(oui|ouais|d accord|ok|bien sur|certainement|absolument|allez y|vas y|vous pouvez|tu peux|j accepte|je consens|je suis d accord|pas de probleme|aucun probleme|sans probleme|ca me va|ca marche|ca me convient|avec plaisir|volontiers|c est correct|c est beau|c est bon|c est parfait|parfait|je veux bien)',
  ],
  loose: [
    '(me|m|l|le|la|les|un|une|ca|sur|a|au|mon|ma|ce|cette|numero|cell|cel|cellulaire|telephone|portable|mobile|texto|textos|texte|message|lien|adresse|formulaire|itineraire|envoyez|envoie|envoye|envoyer|texter|textez|moi|donc|pour|par|avec|ici|vous|pouvez|tu|peux|je|j|veux|bien|aimerais|voudrais|recevoir|y|de|du|d|ci|meme|tout|suite|merci|va|vas|allez|parfait|super|beaucoup|oui|ouais|ok|sms|infos|informations|details|confirmation|carte|plaisir|accord|permission|autorisation|consentement|donne|vite|toujours|aussi|tres|gentil|maintenant|svp|s|il|plait|monsieur|madame|la bas|directement|confirme|text|apprecie|apprecierais)',
  ],
  unfinished: [
    '(me|m|l|le|la|les|un|une|sur|a|au|mon|ma|ce|cette|donc|pour|par|avec|vous|tu|je|j|y|de|du|d|aimerais|voudrais|va|s|il|tres|confirme)',
  ],
  notYes: [
    '(oui|ouais|ok|d accord|parfait|correct) (je confirme|confirme|aussi|toujours|moi aussi|tu|moi)',
    '(ben|bah|mais) oui c est ca',
    'c est ca oui',
    '(oui oui|oui oui oui|ouais ouais|ok ok|d accord d accord) (c est ca|ca va)',
    '(oui|ouais|ok|d accord|parfait) (alors|donc|et|et alors|et donc|la|le lien|le texto|un texto|ben|bah|a moi|pour ca|bien|madame et|monsieur et|vraiment|good)',
    '(oui|ouais|ok) (oui|ouais|ok) (oui|ouais|ok) (|oui|ouais|ok|oui ouais)',
    '(vous pouvez|tu peux|c est certain|allez|exact|c est sur|certain|ok|d accord|parfait|entendu) (alors|donc|la)',
    '(allez|exact)',
    '(ok|d accord) (ok|d accord)',
    '(je veux|j aimerais)',
    '(c est bien|tres bien|c est gentil|tres gentil|c est tres gentil|c est vraiment gentil|ce serait gentil) (|merci|merci beaucoup|merci bien)',
    '(super|genial|parfait|excellent|merveilleux|formidable) (super|genial|parfait|excellent|merveilleux|formidable) (|super|genial|parfait)',
    '(ah |oh )(ben |bah )?(bien sur|d accord)',
    'ah (bon |)(d accord|ok|parfait)',
  ],
  no: [
    '(rien|non|nenni|jamais|pantoute|aucunement|nan|non merci|negatif|no)',
    '(pas|ne|n)',
    '(ca va aller|ca ira|arretez|arrete|stop|laissez faire|laisse faire|je refuse|je prefere|j aime mieux|desabonnez|retirez moi)',
  ],
};
