/** What people add to a yes in French and that takes nothing back. */
const BECAUSE = '(parce que |car |vu que |etant donne que |puisque |c est que |sinon |comme ca |de meme |)';
const NOT = '( pas| plus| jamais|)';
const FORGET =
  '(oublier|l oublier|tout oublier|oublier ca|perdre ca|le perdre|me tromper|me perdre|avoir a l ecrire|avoir a l noter|le noter|l ecrire|avoir besoin de le noter|avoir besoin de l ecrire|devoir l ecrire|chercher|le chercher|etre oblige de l ecrire|avoir a chercher|rappeler)';
const LATER =
  '(tantot|tout a l heure|plus tard|ce soir|demain|en arrivant|en arrivant a la maison|rendue?|a la maison|chez nous|chez moi|apres|apres l ouvrage|apres le travail|quand je vais etre (a la maison|chez nous|revenue?)|quand je serai (a la maison|chez moi|chez nous|rentree?)|quand j aurai le temps|a tete reposee|des que je peux|des que je l ai|tout de suite|a soir|en rentrant)';

/** Courtesies, and which number. */
export const courtesiesFr: readonly string[] = [
  '(comme|pareil comme|pareil que) (d habitude|la derniere fois|l autre fois|avant|a l habitude|toujours)',
  '(a|au|sur) (mon numero|mon cell|numero) (habituel|mentionne|indique|nomme|donne|que j ai donne)',
  '(je suis|j appelle|je vous appelle|je vous parle|j appelle justement|je parle) (sur|de|avec|du|a partir de) (mon cell|mon cellulaire|mon telephone|mon portable|ce numero|ce numero la|ce telephone|celui la|ce cell|cet appareil)( la|)',
  'c est (de|avec|sur|bien de) (celui la|ce telephone|ce numero|ce numero la|ce cell|mon cell) que (j appelle|je vous appelle|je parle|je vous parle)',
  '(j ai|j ai droit a|mon forfait inclut|mon forfait comprend|j ai un forfait avec) (les |des |)(textos|sms|messages|messages textes)( illimites| inclus| gratuits|)',
  '(les |mes |)textos (sont|c est) (gratuits|inclus|illimites)( pour moi| dans mon forfait|)',
  'merci (de|d) (demander|y penser|me le proposer|le proposer|l offre|l offrir|me l offrir|proposer)( ca|)',
  'c est (gentil|bien gentil|aimable|fin|apprecie) de (demander|proposer|l offrir|me l offrir|le proposer)',
  '(il|ce numero|celui la) est (bon|correct|parfait|exact|le bon)( ce numero| ce numero la| celui la|)',
  'vous avez (le bon numero|le bon|bien compris|ca|le bon cell)',
  'j ai mon (telephone|cell|cellulaire|portable) (a la main|en main|sous la main|dans ma poche|a portee de main)',
  '(et |pis |puis |)(merci|un gros merci|un grand merci|mille mercis|grand merci|merci ben gros|merci bien gros|merci mille fois|merci infiniment|merci encore|merci d avance|merci a l avance|merci par avance|je vous remercie|je vous remercie (beaucoup|infiniment|d avance|bien))( de votre (patience|aide|temps|gentillesse|amabilite)| pour (votre (patience|aide|temps|gentillesse)|tout|ca|l aide|la patience|le service)| a vous| madame| monsieur| beaucoup|)',
  '(c est|vous etes|t es|tu es|ca c est|ce serait|c est vraiment|c est bien|que c est|comme c est) ?(bien |ben |tres |vraiment |trop |ben ben |fort |)(fine?|fin ca|gentille?|aimable|smatte?|serviable|blood|gentil ca|delicate?|charmante?|attentionnee?)( ca| a vous| de votre part|)',
  '(c est|oui c est|ca c est) (toujours |encore |bien |bel et bien |)(le bon numero|mon numero|mon cell|mon cellulaire|mon portable|le meme numero|le bon|le numero|le mien|a moi|lui|celui la|mon numero de (cell|cellulaire|portable|telephone)|le bon cell|mon telephone|mon mobile|un cell|un cellulaire|un telephone intelligent|un iphone|un telephone cellulaire)( ca| la|)',
  '(le|ce|mon) numero( la|)( que vous avez| que vous avez dit| que vous venez de dire| que vous m avez dit|)( c | )?(est|c est|est toujours|est bien) (exact|correct|bon|le bon|parfait|valide|beau|toujours bon|le meme)',
  '(le numero|celui|celui la|au numero|a celui|le numero la) (que vous (avez|avez dit|venez de dire|avez la|avez nomme|avez mentionne|venez de nommer)|que j ai donne|que je vous ai donne)',
  'toujours (a ce numero|a ce numero la|le meme|le meme numero|au meme numero|au meme endroit)( la|)',
  '(mon cher|ma chere|ma petite madame|mon ami|mon amie|mon grand|ma grande|mon chum|mon homme|mon gars|mon vieux|ma belle|ma chouette|mon loup|mon beau monsieur|ma bonne dame|mon petit monsieur|jeune homme|jeune fille|mademoiselle|chef|boss|patron|man|mon brave|mon pote|gros|buddy|cher ami|chere amie|mon bon monsieur)',
  '(en|par|dans un) (texto|texte|sms|message|message texte|ecrit|textos)',
  '(oui |)(bonne|excellente|quelle bonne|tres bonne|c est une bonne|ca c est une bonne) idee( ca|)',
  '(tant mieux|enfin|merveilleux|magnifique|genial|formidable|chouette|extra|super ca|parfait ca|bonne affaire|la belle affaire|ca c est le fun|ca c est bien|ca c est pratique|quelle bonne affaire|wow|hourra|bravo|a la bonne heure)',
  '(des que vous pouvez|des que possible|au plus vite|au plus sacrant|le plus vite possible|quand vous pouvez|quand vous aurez une minute|a votre convenance|immediatement)',
  '(bonne journee|bonne soiree|passez une bonne journee|bonne fin de journee)( a vous|)',
];

/** Why a text suits the caller, what they will do with it, and what else they would like. */
export const tailsFr: readonly string[] = [
  '(ma |mon )(fille|fils|femme|mari|petite fille|petit fils|niece|neveu|conjoint|conjointe|soeur|frere|voisin|voisine|blonde|chum|mere|pere) (va |peut |pourra |m a |va pouvoir )(m |me |)(aider|aider a|montrer|montre|lire|ouvrir|regarder|le lire|l ouvrir|montrer comment|montre comment)( a|) ?(l ouvrir|le lire|le regarder|ouvrir ca|lire ca|ca|faire|faire ca|comment faire|)',
  'je vais (demander a|faire lire ca par|faire ouvrir ca par|montrer ca a) (ma |mon )(fille|fils|femme|mari|petite fille|petit fils|niece|neveu|conjoint|conjointe|soeur|frere|voisin|voisine)( de l ouvrir| de le lire| de m aider| de me le lire|)',
  '(surtout que |vu que |parce que |)j ai (une |)(mauvaise memoire|pas de memoire|pas bonne memoire|la memoire courte|une memoire de poisson rouge)',
  'surtout que j ai (pas de|rien pour) (crayon|papier|stylo|noter|ecrire|quoi noter)',
  '(pour |pour etre sure? de |comme ca je )(ne |)(me |l |le |)?(pas |)(me |l |le |)?(tromper|trompe|tromperai|tromperais|oublier|oublie|oublierai|perdre|perds|perdrai|mele|melerai|meler)( pas|)',
  '(pour |)que je l (aie|ai)( par ecrit| sous la main| avec moi| en main|)',
  '(comme ca|de meme|ainsi) (c est|ca va etre|ca sera) (ecrit|clair|note|regle|fait|plus simple|plus facile|plus clair|plus sur)',
  '(comme ca |pour que |)(ma |mon )(femme|mari|fille|fils|conjoint|conjointe|blonde|chum) (pourra|va pouvoir|va|peut|puisse|pourrait) (le |l |les |)(voir|lire|avoir|regarder|avoir aussi|voir aussi|consulter)( aussi|)',
  'je vais (reserver|remplir|cliquer|m inscrire|y aller) (avec ca|ca ce soir|dessus|la dessus|ca|ce soir|avec le lien)',
  'je (clique|regarde|lis) (dessus|ca)( tout de suite| en arrivant| ce soir|)',
  '(c est|ce sera|ca sera) (plus |bien plus )(sur|prudent|rapide|vite|clair|simple|facile|pratique)( comme ca| pour moi| de meme|)',
  '(ca |)(m |me )(eviterait|sauverait|evitera|sauvera) (de noter|du temps|d ecrire|de l ecrire|un appel|du trouble)',
  '(et |)(ensuite |apres |)je (pourrai|vais pouvoir|pourrais) (reserver|regarder|remplir ca|m inscrire|choisir)( tranquille| ce soir| avec ca|)',
  'je vais (le regarder|regarder ca|l attendre)',
  `${BECAUSE}(je |j )(ne |n |)(vais|aurai|risque de|vas|pourrai|aurais|veux|peux|voudrais)${NOT}( a| d| de|) ?${FORGET}( sinon| autrement|)`,
  `${BECAUSE}(je |j )(ne |n |)(l |m en |)(oublie|oublierai|oublierais|perds|oublie tout|retiens rien|retiens plus rien)( tout| rien|)( sinon| autrement| ces temps ci| avec mon age|)`,
  `${BECAUSE}(je |j )(n |)ai (pas de|pas d|rien pour|pas mon|pas mes|plus de|rien|aucun|pas un|rien sous la main pour) ?(crayon|stylo|papier|noter|ecrire|quoi ecrire|quoi noter|lunettes|crayon pis de papier|crayon ni papier|crayon sous la main|stylo sous la main|papier sous la main|de quoi noter|de quoi ecrire|crayon avec moi)( la| en ce moment| sous la main| avec moi| pour noter|)`,
  `${BECAUSE}(je |)(ne |)(peux|suis) pas (noter|ecrire|capable d ecrire|en mesure de noter|en etat d ecrire|le noter|prendre de notes)( la| maintenant| en ce moment|)`,
  `${BECAUSE}(ma memoire|mes yeux|mon oreille|ma vue|ma tete|mon ecriture) (n |)(est|sont|c est) (plus|pas|rendue?|rendus) (ce qu elle etait|ce qu ils etaient|ce que c etait|tres bonne?|bonne?s?|fameuse|fameux|terrible|tres bons|la meme|une passoire)`,
  `(parce que|car|vu que|comme|puisque) je suis (en auto|en char|en voiture|au volant|sur la route|au travail|a l ouvrage|dehors|dans l autobus|en marche|dure d oreille|un peu sourde?|en reunion|en train de conduire)( la| en ce moment|)`,
  `(je suis|la je suis) (en auto|en char|en voiture|au volant|sur la route|au travail) (alors |donc |fait que |)(ca serait|ce serait|un texto c est|c est|ca va etre) (plus simple|plus facile|mieux|parfait|l ideal|plus pratique)`,
  `(ca|cela) (va m |m |me |va me |nous |va nous )(evite|eviter|evitera|eviterait|sauve|sauver|sauvera|sauverait|epargne|epargner)( de| du| d| d avoir a|) ?(l ecrire|le noter|chercher|le chercher|l noter|trouble|temps|du temps|tout noter|noter|me tromper|appeler|rappeler|trop de trouble|prendre des notes)`,
  `(je |j )(vais|va|pourrai|peux|veux|pourrais)( bien| juste|) ?(le |la |les |l )(regarder|lire|checker|voir|ouvrir|consulter|remplir|garder|conserver|utiliser|surveiller|montrer a (mon mari|ma femme|ma fille|mon fils))( ca| le lien| le formulaire|)( ${LATER}|)`,
  `(je |j )(le |la |les |l )?(regarderai|lirai|verrai|ouvrirai|consulterai|remplirai|garderai|attendrai|checkerai|surveillerai)( ca|)( ${LATER}|)`,
  `(comme ca|de meme|ainsi|de cette facon|de cette maniere|alors) (je |j )(l |le |ai |)(aurai|ai|aurais|vais l avoir|vais avoir|garde|garderai|peux|pourrai|saurai)( le| l|) ?(tout|ca|toute|par ecrit|en main|sous la main|sur moi|avec moi|retrouver|relire|regarder|garder|le lien|l adresse|devant moi|dans mon cell|dans mon telephone|)( ca|)( ${LATER}| par ecrit| avec moi|)`,
  '(j ai|je tiens|je l ai|j ai toujours) (mon |)(cell|cellulaire|telephone|portable)?( dans les mains| dans la main| ici| sur moi| avec moi| devant moi| a cote de moi| pas loin| sous la main| pas loin de moi)',
  '(mon (cell|cellulaire|telephone|portable)|ce (numero|telephone|cell)( la|)|je|il) (prend|recoit|recois|lit|lis|peut recevoir|peux recevoir|peux lire|accepte|regarde) (bien |)(les|des|mes|vos) (textos?|textes|sms|messages|messages textes?)( la dessus| sur ca| ici| la| dessus|)',
  '(et |pis |puis |)(apres|ensuite|apres ca|en plus|aussi)?( |)(j aurais|j ai|il me reste) (une autre|encore une|une derniere|une autre petite) question( apres| pour vous| aussi|)',
  '(et |pis |puis )(ensuite |apres |aussi |)(dites moi|pouvez vous (me dire|me donner)|pourriez vous (me dire|me donner)|tu peux (me dire|me donner)|peux tu me dire|vous pouvez (me dire|me donner)|j aimerais savoir|je voudrais savoir|donnez moi) (aussi |donc |egalement |en meme temps |)(vos heures|l adresse|vos heures d ouverture|votre adresse|votre nom|a quelle heure vous (fermez|ouvrez)|quand vous (fermez|ouvrez)|jusqu a quelle heure vous etes ouverts?|ou vous etes|ou vous etes situes?|comment me rendre|s il y a du stationnement|vos heures de bureau)( aussi| apres| en meme temps| aujourd hui| demain|)',
  `${BECAUSE}?je vais (regarder|lire|checker|ouvrir|remplir|surveiller|attendre|verifier) (ca|le lien|le texto|le formulaire|le message)( ${LATER}|)`,
];
