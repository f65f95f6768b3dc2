/** Buying, selling, eating, sleeping, software, and what goes wrong with an order. */
export const commerce = `
# order-where | order delivery package late tracking where shipped status commande livraison colis suivi retard perdu expedition | status
where's my package; it says delivered but i never got it; my order hasn't come; tracking hasn't moved; when will it ship; still waiting on my parcel; it's been two weeks; has it left yet; the courier left it at the wrong house; what day will it arrive; the sofa was supposed to be delivered today; how long before i get it; i ordered on the third; the mailman lost it
où est mon colis; ça dit livré mais j'ai rien reçu; ma commande est pas arrivée; le suivi bouge pas; quand est-ce que ça part; j'attends encore mon paquet; ça fait deux semaines; le livreur s'est trompé de maison; quel jour je vais le recevoir; mon divan devait être livré aujourd'hui; j'ai commandé le trois; la poste a perdu mon colis; je n'ai toujours rien reçu; le point relais ne trouve pas mon paquet

# order-wrong | wrong missing order problem damaged defective return exchange refund erreur manque commande probleme endommage defectueux retour echange remboursement | refund
you sent the wrong size; something's missing from my order; it came broken; the zipper is defective; it doesn't fit; i want to send it back; it's the wrong colour; how do i return this; i'd like to exchange it; i want my money back; haven't got my refund; it stopped working after a week; a piece was cracked; not what i ordered; there was a hole in it; i changed my mind and want to return it
vous m'avez envoyé la mauvaise grandeur; il manque un morceau; c'est arrivé brisé; la fermeture éclair est défectueuse; ça me fait pas; je veux le retourner; c'est pas la bonne couleur; comment je retourne ça; l'échanger; je veux être remboursé; j'ai pas eu mon remboursement; ça marche plus après une semaine; c'est pas ce que j'ai commandé; la taille ne va pas; le renvoyer; l'article est abîmé; y avait un trou dedans

# order-change | order change address cancel add modify commande modifier changer annuler adresse ajouter | change
i put the wrong address on my order; cancel the order i made this morning; add something before it ships; i ordered two by mistake; ship it to my work instead; change the colour on my order; take one item off; can you hold my order
j'ai mis la mauvaise adresse; annuler la commande de ce matin; ajouter quelque chose avant que ça parte; j'ai commandé deux fois par erreur; l'envoyer à mon travail; changer la couleur de ma commande; enlever un article; retenir ma commande

# buy-item | buy order stock available price product purchase size sales shop acheter commander stock disponible prix produit taille achat vente boutique | buy
do you have it in medium; is the blue one in stock; i'd like to order three; can i buy over the phone; do you carry hiking boots; when is it back in stock; i want to get one for my sister; put one aside for me; how much is the leather bag; what size should i get; i want to place an order; the site won't let me check out so can you take my order
l'avez-vous en médium; le bleu est-il en stock; j'en voudrais trois; acheter par téléphone; vendez-vous des bottes; quand est-ce que ça revient; j'en veux un pour ma soeur; m'en mettre un de côté; combien le sac; quelle taille prendre; passer une commande; il est en rupture depuis quand; j'aimerais commander; ça habille grand ou petit; vous l'auriez en noir

# gift-card | gift card cards product products cadeau cadeaux carte cartes produit produits |
buy a gift card; a gift certificate for my mom; how much is left on my card; a gift for a friend
acheter une carte-cadeau; un chèque-cadeau pour ma mère; combien il reste sur ma carte; un cadeau pour une amie; offrir un soin

# wholesale | wholesale resell resellers reseller partner partners retailer distributor partnership integration gros revendeur revendeurs revendre partenaire partenaires distributeur partenariat collaboration |
i have a store and want to carry your line; reseller terms; a partnership idea; we'd love to integrate with you; wholesale prices; an influencer collaboration; become a distributor; we're an agency and would resell it; i run a blog and want to work together
j'ai un magasin et je veux vendre vos produits; devenir revendeur; un partenariat; des prix de gros; une collaboration; j'ai beaucoup d'abonnés sur instagram; devenir distributeur; vous avoir en boutique; on est une agence

# press | press media journalist reporter interview article presse media journaliste entrevue reportage article |
i'm a reporter; a story for the paper; we'd like to interview the owner; a podcast about local business; from the radio station; writing an article; comment for tomorrow's edition; a documentary
je suis journaliste; un article pour le journal; une entrevue avec la propriétaire; un balado; de la radio; un reportage; un commentaire pour l'édition de demain; une chronique; pour la télé locale

# demo | demo sales pricing trial prospect product features interested demonstration ventes prix essai prospect produit fonctionnalites | buy
can someone show me the product; does it integrate with quickbooks; i want a free trial; how many users can we have; we're comparing vendors; what does the enterprise plan cost; switching from another tool; is there a discount for nonprofits; would it work for a dental office; does it do inventory; talk to sales; a walkthrough for my team; i'm evaluating software; what plan would suit five people
me montrer le produit; ça se connecte à quickbooks; un essai gratuit; combien d'utilisateurs; on compare des solutions; combien le forfait entreprise; on change d'outil; ça marcherait pour une clinique; parler aux ventes; une démonstration pour mon équipe; quel forfait pour cinq personnes; est-ce que ça gère l'inventaire

# tech-problem | support technical problem error working broken down log login bug help password app site soutien technique probleme erreur fonctionne connexion bogue mot passe aide panne | support
i can't log in; it gives me an error; the app crashes; the page is blank; my password doesn't work; it won't load; the sync is broken; everything's slow today; my data is gone; it froze; i can't print; the reset link expired; notifications stopped; the update broke it; is the server down; the button does nothing; the screen is black; i can't get into my account; it won't save; the camera won't connect; the wifi keeps dropping; my computer has a virus; i was hacked; the import failed; it keeps logging me out; two factor code never comes
j'arrive pas à me connecter; ça donne une erreur; l'application plante; la page est blanche; mon mot de passe marche pas; ça charge pas; la synchro est brisée; tout est lent; mes données sont parties; c'est gelé; j'arrive pas à imprimer; le lien est expiré; je reçois plus les notifications; depuis la mise à jour ça bogue; le serveur est tombé; l'écran est noir; mon compte est bloqué; ça sauvegarde pas; le wifi lâche; j'ai un virus; je me suis fait pirater; le code arrive jamais; je n'arrive pas à ouvrir ma session; le site bugue

# promo-account | account promo code card payment website login compte promo code carte paiement site connexion | support
my promo code doesn't work; the site refuses my card; i forgot my password on your site; change my email on my account; the checkout gives an error; i never got the confirmation email; points on my account
mon code promo marche pas; le site refuse ma carte; j'ai oublié mon mot de passe; changer mon courriel; j'ai pas reçu la confirmation; mes points; le paiement passe pas; je suis débité deux fois sur le site

# leave-us | cancel subscription account leaving close downgrade membership contract end stop annuler abonnement resilier resiliation fermer compte contrat suspendre fin | unsubscribe
cancel my subscription; close my account; stop charging me i don't use it; downgrade to the basic plan; i don't want to renew; end my contract; we're going with someone else; put it on hold; i'm moving and won't need the service; delete my account; take me off the plan; we sold the business; i'd like to pause for the winter; how do i quit
annuler mon abonnement; fermer mon compte; je m'en sers plus; passer au forfait de base; je veux pas renouveler; mettre fin à mon contrat; on va ailleurs; suspendre; je déménage et j'en aurai plus besoin; effacer mon compte; on a vendu; faire une pause cet hiver; résilier; arrêter le service; j'en voudrai pas l'année prochaine

# money-question | invoice bill billing payment pay charge balance receipt fee fees premium refund account facture facturation paiement payer solde recu frais prime comptabilite compte | bill
i got a bill i don't understand; you charged me twice; i want to pay my invoice; how much do i owe; i need a receipt; my card was declined; there's a charge i don't recognise; update my credit card; my statement is wrong; can i pay by phone; i already paid that; when is it due; the amount is higher than last time; send me a copy of my invoice; i never got the bill; the payment didn't go through; the deposit; my bank account changed; why did my rate go up; can i pay in two instalments; i overpaid; a receipt for taxes; why was i billed; they took money out of my account; who do i make the cheque out to; the total doesn't add up
j'ai reçu une facture que je comprends pas; vous m'avez chargé deux fois; payer ma facture; combien je dois; j'ai besoin d'un reçu; ma carte a été refusée; un montant que je reconnais pas; changer ma carte de crédit; mon relevé est pas bon; payer au téléphone; j'ai déjà payé ça; c'est dû quand; c'est plus cher que la dernière fois; m'envoyer une copie de la facture; j'ai jamais eu la facture; le paiement a pas passé; j'ai changé de banque; pourquoi ça a augmenté; payer en deux fois; un reçu pour les impôts; on m'a facturé pour rien; le prélèvement; à quel nom je fais le chèque; mon assurance a refusé de payer; j'ai payé en trop; régler ma note; un solde de quarante dollars; le montant est pas le même que la soumission

# room | room rooms night stay reservation book booking hotel vacancy chambre chambres nuit sejour reservation reserver hotel | book
a room for two nights; any vacancy this weekend; what's the rate for a double; a room with a view of the lake; king bed; do you have something for a family of five; is the cabin free in july; we need a place to sleep tonight; extend; two rooms for a wedding weekend
une chambre pour deux nuits; avez-vous de la place en fin de semaine; le tarif pour une double; une chambre avec vue; un lit king; pour une famille de cinq; le chalet est-il libre en juillet; une place pour dormir ce soir; deux chambres

# stay-change | change stay booking reservation cancel dates guest night modifier sejour reservation annuler dates client nuit | change
change my dates; cancel my room; we're arriving a day later; add a night; check out early; switch rooms; put a crib in our room; i booked the wrong weekend; there will be three of us instead of two
changer mes dates; annuler ma chambre; on arrive un jour plus tard; ajouter une nuit; partir plus tôt; changer de chambre; un lit de bébé; j'ai réservé la mauvaise fin de semaine

# stay-trouble | manager duty problem guest room noise key complaint hot water gerant probleme client chambre bruit cle plainte | complaint damage
the room next door is so loud; our toilet is blocked; the key won't open my door; no towels in our room; the tv doesn't work; it smells like smoke in here; the sheets are dirty; i'm in room ten and the heat isn't on; the elevator's out
la chambre à côté fait du bruit; notre toilette est bouchée; la clé ouvre pas; pas de serviettes; la télé marche pas; ça sent la cigarette; les draps sont sales; je suis à la dix et il fait froid

# lost-item | lost found left behind forgot item perdu trouve oublie objet objets |
i left my jacket there; i forgot my charger in the room; did anyone find a wallet; my earrings are on the night table; my son lost his hat at your place; i think my umbrella is still there; glasses left on the table
j'ai oublié mon manteau; j'ai laissé mon chargeur; avez-vous trouvé un portefeuille; mes boucles d'oreilles; mon gars a perdu sa tuque; mon parapluie est resté là; des lunettes oubliées

# table | table tables reservation reserve dinner dining restaurant brunch book reserver reservation souper diner restaurant | book
a table for four; reserve for saturday at seven; do you have room for ten; brunch for six; outside on the patio; a quiet corner for a birthday; we're late for our reservation; cancel my table; two more people; can you squeeze us in tonight; a high chair at our table
une table pour quatre; réserver samedi à sept heures; de la place pour dix; un brunch pour six; sur la terrasse; un coin tranquille; on est en retard pour la réservation; annuler ma table; deux personnes de plus; nous prendre ce soir

# takeout | takeout pickup delivery order food go emporter livraison commander commande nourriture ramasser |
i'd like a large pizza; two chicken dinners to go; do you deliver to my street; pick up in half an hour; a dozen bagels; a birthday cake for saturday; order some subs; the number five with extra sauce; can i place an order for delivery; a poutine and a club sandwich
une grande pizza; deux poulets pour emporter; livrez-vous dans ma rue; je passe chercher ça dans une demi-heure; une douzaine de bagels; un gâteau de fête; un club pis une poutine; je voudrais commander pour livraison; le numéro cinq

# food-late | order late wrong missing food driver problem commande retard erreur manque livreur nourriture | complaint refund
my food isn't here yet; you forgot the drinks; it's cold; the driver can't find me; wrong order; no napkins no sauce; you sent chicken instead of beef; it's been over an hour
ma bouffe est pas arrivée; vous avez oublié les breuvages; c'est froid; le livreur me trouve pas; c'est pas ma commande; ça fait plus d'une heure; il manque une poutine

# catering | catering event party office wedding group food banquet traiteur evenement fete bureau mariage groupe reception |
food for a party of fifty; sandwiches for a meeting; a buffet for a funeral; cater our wedding; a taco bar for a birthday; platters for the holidays; boxed lunches; an office christmas party
un buffet pour cinquante; des sandwichs pour une réunion; un goûter après les funérailles; traiteur pour un mariage; des plateaux pour les fêtes; des boîtes à lunch; le party de bureau

# event-hall | event wedding weddings group hall conference retreat reception party evenement mariage groupe salle conference reception |
hold our wedding at your place; rent the hall for a party; a conference for sixty; a family reunion; an anniversary dinner for forty; a corporate retreat; a baby shower; a venue tour
se marier chez vous; louer la salle; une conférence pour soixante; des retrouvailles; un souper d'anniversaire; une retraite d'entreprise; visiter la salle

# food-complaint | complaint manager bad experience unhappy plainte gerant mauvaise experience mecontent | complaint damage
there was glass in my salad; the waiter was rude; we got sick after eating; we waited an hour for cold food; the bill was wrong; undercooked chicken
y avait un cheveu dans ma soupe; le serveur était bête; on a été malades; on a attendu une heure; l'addition est pas bonne; le poulet était pas cuit

# praise | praise feedback compliment thank review felicitations compliment remercier commentaire |
your technician was wonderful; i want to say how great the service was; i'd like to leave a good review; tell the boss she deserves a raise; best meal of my life
votre technicien était merveilleux; dire que le service est excellent; laisser un bon commentaire; votre employée mérite une augmentation; on a adoré

# print-creative | design print website logo branding photo video project quote new site impression photo projet conception soumission nouveau | price buy
a logo for my company; a new website; wedding photographer; business cards; flyers for an event; a video for our launch; rebrand; t-shirts for my team; shoot some products; design a menu
un logo; un nouveau site; un photographe de mariage; des cartes d'affaires; des dépliants; une vidéo; refaire notre image; des chandails pour mon équipe; photographier mes produits

# supplier-real | supplier suppliers delivery driver vendor fournisseur fournisseurs livreur livraison | message person
i have a delivery for you where do i leave it; the tiles you ordered are in; it's fedex i'm at the door; your order from our warehouse is delayed; i'm the driver with your pallets; your parts came in
j'ai une livraison pour vous; la céramique que vous avez commandée est arrivée; c'est purolator; votre commande est en retard chez nous; je suis le chauffeur avec les palettes

# travel-late | arriving late directions lost way arrive retard perdu chemin route | directions
we'll get in after midnight; our flight is late; the gps got us lost; running late for check in; we can't find the entrance; how do we get the key if we're late
on va arriver après minuit; notre vol est en retard; le gps nous a perdus; on trouve pas l'entrée; comment avoir la clé si on arrive tard
`;
