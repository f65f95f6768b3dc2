/** Courtesies, and which number. */
export const courtesiesFr: readonly string[] = [
  '(comme|pareil comme|pareil que) (d habitude|la derniere fois|l autre fois|avant|a l habitude|toujours)',
  '(a|au|sur) (mon numero|mon cell|numero) (habituel|mentionne|indique|nomme|donne|que j ai donne)',
  '(je suis|j appelle|je vous appelle|je vous parle|j appelle justement|je parle) (sur|de|avec|du|a partir de) (mon cell|mon cellulaire|mon telephone|mon portable|ce numero|ce numero la|ce telephone|celui la|ce cell|cet appareil)( la|)',
  'c est (de|avec|sur|bien de) (celui la|ce telephone|ce numero|ce numero la|ce cell|mon cell) que (j appelle|je vous appelle|je parle|je vous parle)',
  '(j ai|j ai droit a|mon forfait inclut|mon forfait comprend|j ai un forfait avec) (les |des |)(textos|sms|messages|messages textes)( illimites| inclus| gratuits|)',
  '(les |mes |)textos (sont|c est) (gratuits|inclus|illimites)( pour moi| dans mon forfait|)',
  '(il|ce numero|celui la) est (bon|correct|parfait|exact|le bon)( ce numero| ce numero la| celui la|)',
  'vous avez (le bon numero|le bon|bien compris|ca|le bon cell)',
  '(et |pis |puis |)(merci|un gros merci|un grand merci|mille mercis|grand merci|merci ben gros|merci bien gros|merci mille fois|merci infiniment|merci encore|merci d avance|merci a l avance|merci par avance|je vous remercie|je vous remercie (beaucoup|infiniment|d avance|bien))( de votre (patience|aide|temps|gentillesse|amabilite)| pour (votre (patience|aide|temps|gentillesse)|tout|ca|l aide|la patience|le service)| a vous| madame| monsieur| beaucoup|)',
  '(le numero|celui|celui la|au numero|a celui|le numero la) (que vous (avez|avez dit|venez de dire|avez la|avez nomme|avez mentionne|venez de nommer)|que j ai donne|que je vous ai donne)',
  '(mon cher|ma chere|ma petite madame|mon ami|mon amie|mon grand|ma grande|mon chum|mon homme|mon gars|mon vieux|ma belle|ma chouette|mon loup|mon beau monsieur|ma bonne dame|mon petit monsieur|jeune homme|jeune fille|mademoiselle|chef|boss|patron|man|mon brave|mon pote|gros|buddy|cher ami|chere amie|mon bon monsieur)',
  '(en|par|dans un) (texto|texte|sms|message|message texte|ecrit|textos)',
  '(des que vous pouvez|des que possible|au plus vite|au plus sacrant|le plus vite possible|quand vous pouvez|quand vous aurez une minute|a votre convenance|immediatement)',
];
