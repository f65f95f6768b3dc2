/** Les ordres et les permissions d'envoyer un texto, bâtis de leurs parties : un verbe, ce qui part, et où. */
const WHAT =
  '(ca|cela|le tout|tout ca|un texto|le texto|un petit texto|un message|le message|un message texte|le message texte|un text|un texte|le texte|un sms|le sms|le lien|un lien|ce lien|ce lien la|l adresse|l itineraire|le formulaire|les formulaires|les informations|l information|l info|les infos|les details|les directions|les indications|la confirmation|le trajet|le plan|la carte)';
const WHERE =
  '(ici|la|la dessus|dessus|a moi|sur mon (cell|cellulaire|cel|telephone|portable|mobile|telephone portable|telephone cellulaire|numero)|a mon (cell|cellulaire|numero|portable)|a ce numero( la| ci|)|sur ce numero( la|)|sur ce (telephone|cell|portable)|au meme numero|au numero (que vous avez|que vous venez de dire|d ou j appelle|que j appelle|avec lequel j appelle|affiche|que je vous ai donne))';
const MANNER = '(par|en|dans un) (texto|texte|text|sms|message|message texte|textos)';
const WHEN =
  '(tout de suite|maintenant|la|la la|quand vous voulez|quand vous pouvez|quand vous serez prete?|quand tu veux|des que possible|s il vous plait|s il te plait|donc|merci|sans probleme|sans gene|immediatement|des maintenant|au plus vite|tout de suite la)';
const TAIL = `( ${WHERE}|)( ${MANNER}|)( ${WHEN}|)`;
const LEAD =
  '(alors |donc |ben |bon |bon ben |eh bien |et |puis |oui |ok |s il vous plait |allez y |vas y |allez |allez hop |vous pouvez y aller |)';
const CAN =
  '(vous pouvez|tu peux|vous pourriez|vous pouvez bien|vous pouvez tres bien|tu peux ben|vous pouvez certainement|vous pouvez tout a fait|vous pouvez tout de suite|vous pouvez juste|vous pouvez simplement|vous pouvez donc|vous avez le droit de|tu as le droit de|t as le droit de|vous etes autorisee? a|vous avez (ma permission|mon accord|mon autorisation|mon consentement|l autorisation|la permission) (de|pour)|libre a vous de|je vous (permets|laisse) (de |)|je vous autorise a|j accepte de vous laisser|ca me va de|je veux bien que vous puissiez|je vous invite a|sentez vous a l aise de|sentez vous bien a l aise de|genez vous pas pour)';

export const sendsFr: readonly string[] = [
  `${LEAD}(faites|fais) (moi |nous |)(donc |)(parvenir|suivre|un texto|un petit texto|un sms|ca|ca donc)( ca| le lien| l adresse|)${TAIL}`,
  `${LEAD}${CAN}( me le| me la| me les| m | me| l | les| le| la| m en|) ?(envoyer|texter|transmettre|ecrire|faire parvenir|faire suivre|transferer|partager|faire|contacter|joindre|rejoindre)( ${WHAT}| un| une|)${TAIL}`,
  `(vous le pouvez|oui vous le pouvez|tu le peux|vous pouvez faire ca|tu peux faire ca|vous avez le droit|t as le droit|vous etes autorisee?|je vous en donne le droit|je vous donne le droit|sentez vous a l aise|sentez vous bien a l aise|genez vous pas|ne vous genez pas|genez vous surtout pas)`,
];

const GOOD =
  '(parfait|parfaite|correct|bon|beau|bien|ideal|l ideal|super|genial|formidable|excellent|merveilleux|chouette|sympa|cool|nickel|pratique|commode|utile|apprecie|gentil|mieux|le mieux|preferable|l fun|le fun|chill|nice|ok|plus simple|plus facile|plus pratique|tiguidou|numero un|magnifique|impeccable|bienvenu|bienvenue|agreable)';
const VERY =
  '(tres |vraiment |bien |ben |grandement |pas mal |super |tellement |tout a fait |vraiment tres |fort |bien bien |assez |plus que |tres tres |trop |juste |)';

export const agreesFr: readonly string[] = [
  '(je |)(ne |)vois pas pourquoi pas',
  'marche conclu',
  '(je |oui je |je vous le |oui je vous le |)(confirme|reconfirme)( oui| mon accord| mon consentement| ca| le tout|)',
  '(va|ok|d accord|c est d accord|allons y|c est bon|parfait|je suis d accord) pour (ca|l envoi|l envoi du texto|l envoi du sms|le texto|un texto|le sms|un sms|le message|un message|le lien|recevoir ca|recevoir un texto)',
  '(filez|file|passez|passe|adressez|adresse|communiquez|lancez|lance|envoyez|poste|postez) (moi |le moi |la moi |)(ca|le|un texto|un sms|le lien|le message|le texto|cela)( par texto| par sms| par message|)',
  '(procedez|oui procedez|on procede|vous pouvez proceder)( a l envoi| maintenant| tout de suite|)',
  '(n hesitez|oui n hesitez|hesitez) (pas|surtout pas)( a (me texter|m envoyer ca|m ecrire|me l envoyer|l envoyer)|)',
  '(oui |ouais |)(je suis |moi je suis )(chaud|chaude|partant|partante|motive)( pour ca|)',
  '(ca )(m arrange|m arrangerait|me rendrait|me depannerait|m eviterait|m aiderait)( plutot| en fait| meme|)( bien| beaucoup| service| bien service| de noter| de l ecrire|)',
  '(c est|ce serait|ca serait|ce sera) (encore |bien |beaucoup |)(mieux|plus sur|plus prudent|plus rapide|plus vite|plus clair|plus simple)( comme ca| oui| pour moi| ainsi|)',
  '(ah |oh |)(mon dieu|seigneur|doux jesus|ben la|mautadit) oui',
  '(oui |)(j aime autant|j aime autant ca|tant qu a faire|encore mieux)',
  '(top|nickel|super) (merci|oui|envoyez|allez y)',
  `(ce|ca) ?(serait|sera|va etre) ${VERY}${GOOD}`,
  `(les textos|le texto|un texto|par texto|texto|les sms|un sms|par sms|les messages|par message|un message)( moi|) (c est|ca serait|ce serait|ca va etre|c est toujours|c est encore|ca sera) ${VERY}(${GOOD}|ce qu il y a de mieux|ce qui est le mieux|ce que je prefere|ma preference)( pour moi| avec moi| oui|)`,
  '(je dis|je dirais|je vous dis|je vais dire|on va dire|disons|je reponds|j ai dit|j ai deja dit|je vous ai dit) (oui|ok|d accord)( alors| donc|)',
  '(la|ma) reponse (est|c est) (oui|un oui|un gros oui)',
  '(c est|ca c est|c est un|c est un gros|c est un grand|un gros|un grand) oui( pour moi| de ma part| certain|)',
  `(je vais|je pourrais|on va|nous allons) (le prendre|prendre (le texto|ca|le lien|un texto)|accepter( ca| le texto|)|y aller (comme ca|avec (ca|le texto|un texto))|faire ca|faire ca comme ca|dire oui|vous dire oui|aimer ca)( oui|)`,
  '(allons y|on y va|allez y|vas y|on peut y aller) (comme ca|avec (ca|le texto|un texto)|pour (ca|le texto|un texto)|sans (gene|crainte|probleme|hesiter|souci)|de meme|mon chum|mon ami|mon homme|mon gars|ma belle|je t en prie|je vous en prie|tout de suite|maintenant|quand vous voulez|la)',
  '(j apprecierais|j aimerais|je prendrais)( bien| beaucoup| enormement| grandement| vraiment|)( ca| beaucoup ca| enormement| ca oui|)',
  '(ca|cela) (me |m |nous |)(va|irait|ira|convient|conviendrait|arrange|arrangerait|aide|aiderait|plait|plairait|dit|tente|tenterait|suffit|rendrait service)( comme ca| bien| tres bien| parfaitement| tout a fait| oui| beaucoup| de meme| nickel| super bien| en masse| ben gros| ben bien|)( oui|)',
  '(ca |)(fera|ferait|fait|va faire)( bien| tout a fait| parfaitement|) (l affaire|mon affaire|mon bonheur|notre affaire|la job)',
  '(accepte|c est accepte|accorde|c est accorde|adjuge|c est autorise|autorise|approuve|c est approuve|permission donnee|c est permis|accord donne)( oui|)',
  '(je |je vous |je vous l |j )(consens|autorise|permets|accorde|accorde ca|accepte|y consens|le permets|l autorise|l accorde)( oui| sans probleme| volontiers|)',
  '(oui |ouais |)(je suis |)(consentante?|d accord|entierement d accord|totalement d accord|completement d accord|parfaitement d accord|absolument d accord|bien d accord|tout a fait d accord|favorable|tout a fait pour|completement pour|ouverte? a ca|d attaque|game|bien correcte? avec ca|bien a l aise avec ca|confortable avec ca)( avec ca| avec vous| oui|)',
  // By itself « in » is a « hein? » that was misheard, and « down » says nothing.
  '(oui |ouais |)je suis (down|in)( avec ca| avec vous| oui|)',
  '(totalement|entierement|completement|parfaitement|sans contredit|sans l ombre d un doute|sans aucun doute|certes|pardi|et comment|un peu mon neveu|plutot deux fois qu une|assurement)( oui| d accord|)',
  '(pas de stress|tranquille|pas de stress avec ca|relax|no stress|pas de soucis|pas de souci|pas d trouble|pas de trouble|pas d probleme|zero trouble|zero probleme|pas de chicane|aucun inconvenient|aucun soucis|aucun trouble)( pour moi| avec ca| du tout| avec moi|)',
  '(y a|il y a|je vois|j ai|je n ai|il n y a|y a vraiment) (pas de|aucun|aucune|pas d|zero) ?(probleme|problemes|soucis?|trouble|objection|inconvenient|mal)( avec ca| la| du tout| pour moi| la dedans|)',
  '(faites|oui faites|allez y faites) (le necessaire|comme vous (dites|avez dit|l avez dit|le proposez|proposez)|ca comme vous dites)',
  '(allez hop|ca fera|okidou|okidoki|oki|oki doki|ok doc|ok correct|ok parfait|ok certain|d accord oui|correct oui|certain oui)',
];
