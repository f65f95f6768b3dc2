/** Services to people and to other businesses. */
export const services = `
## photo
# photo-session | photographer photo session portrait family wedding book price photographe seance portrait famille mariage reserver prix | book price
we'd like family pictures in the fall; newborn photos she's due in may; are you free for our wedding; i need a headshot for work; how much for two hours; passport photos; class photos for a daycare
des photos de famille à l'automne; des photos de nouveau-né; êtes-vous libre pour notre mariage; un portrait pour le travail; combien deux heures; des photos de passeport; des photos pour une garderie
# photo-ready | photos ready proofs gallery album prints received photos pretes galerie album epreuves recu | status
when do we get our pictures; the link to the gallery expired; i never got my album; can i have the high resolution; one photo should be brighter; i want ten more prints
on reçoit nos photos quand; le lien de la galerie est expiré; j'ai jamais eu mon album; avoir la haute résolution; une photo est trop sombre; dix impressions de plus
## printing
# print-order | print printing cards flyers t-shirts banners quote order imprimer impression cartes depliants chandails bannieres soumission commande flyers | price buy
five hundred business cards; how much for a banner; we need t-shirts for our team; flyers by thursday; can you laminate posters; the sign on our truck; embroidered caps for staff
cinq cents cartes d'affaires; combien une bannière; des chandails pour l'équipe; des dépliants pour jeudi; plastifier des affiches; le lettrage du camion; des casquettes brodées; des faire-part
# print-proof | proof approve order reprint ready mistake epreuve approuver commande reimprimer prete erreur | status complaint
i approved the proof is it printed; there's a typo in what i sent; the colour came out wrong; same order as last time; are my flyers ready; the phone number on the cards is wrong
j'ai approuvé l'épreuve est-ce imprimé; une faute dans ce que j'ai envoyé; la couleur est pas bonne; la même commande que l'autre fois; mes dépliants sont prêts; le numéro sur les cartes est pas bon
## courier
# send-parcel | pickup send parcel courier ship delivery price same day ramassage envoyer colis messager expedier livraison prix jour coursier | price book
i need an envelope across town before noon; come pick up a box; how much to send a tire to calgary; it's fragile; can you do twelve pallets; a document to court today
une enveloppe à l'autre bout de la ville avant midi; venir chercher une boîte; combien envoyer un pneu à calgary; c'est fragile; douze palettes; un document au palais aujourd'hui; un pli urgent
# parcel-where | track tracking parcel package where late delivered lost suivi colis ou retard livre perdu | status
it says delivered but there's nothing here; my parcel's been in the same city for a week; when's the driver coming by; you left it at the neighbour's; i missed the delivery; the box came crushed; change the delivery address
c'est écrit livré mais y a rien; mon colis est à la même place depuis une semaine; le livreur passe quand; vous l'avez laissé chez le voisin; j'ai manqué la livraison; la boîte est arrivée écrasée; changer l'adresse de livraison
# truck-load | load freight truck dispatch driver dock shipment transport charge chargement fret camion repartition chauffeur quai transport | message status
i've got a load sitting at the dock; your driver's not here for the pickup; where's trailer four; rate for twenty pallets to boston; i'm stuck at the border; the receiver refused two skids; appointment to unload
j'ai un voyage au quai; votre chauffeur est pas là pour le ramassage; où est la remorque quatre; un prix pour vingt palettes à boston; je suis pris à la douane; le client a refusé deux palettes; rendez-vous de déchargement
## cleaning-more
# clean-visit | cleaner cleaning visit change skip day key regular menage visite changer sauter jour cle reguliere nettoyage | change
skip next week we're away; can the cleaner come wednesday instead; i left the key at the neighbour's; nobody came today; add the oven this time; please use my products; she's got the wrong code
sautez la semaine prochaine on est partis; peut-elle venir mercredi; j'ai laissé la clé chez la voisine; personne est venu aujourd'hui; ajouter le four; prendre mes produits; elle a pas le bon code
# clean-quote | cleaning quote house office deep move out weekly menage nettoyage soumission maison bureau grand hebdomadaire devis | price buy
how much to clean a three bedroom every two weeks; a big clean before we move out; our office needs someone at night; after construction dust everywhere; wash the carpets; an airbnb between guests; my mother's place is a mess
combien pour un trois chambres aux deux semaines; un grand ménage avant de partir; le bureau le soir; de la poussière de construction partout; laver les tapis; un airbnb entre les clients; la maison de ma mère est à l'envers
# clean-bad | broke broken missed dirty complaint redo unhappy cleaner brise oublie sale plainte refaire insatisfait | complaint damage
they broke my vase; the bathroom wasn't done; my ring's missing since the cleaner came; there's streaks everywhere; she left the door unlocked; come redo the floors
elles ont brisé mon vase; la salle de bain a pas été faite; ma bague a disparu depuis le ménage; y a des traces partout; elle a laissé la porte débarrée; venez refaire les planchers
## auto-more
# glass | windshield glass chip crack replace insurance pare brise vitre eclat fissure remplacer assurance | book price
a rock hit my windshield; there's a crack across; can you fix a chip; my back window was smashed; does insurance cover the glass; can you come to my work to do it; the new windshield whistles
une roche a frappé mon pare-brise; une fissure tout le long; réparer un éclat; ma vitre arrière est fracassée; l'assurance couvre la vitre; venir le faire au travail; le nouveau pare-brise siffle
# detail | wash detailing interior wax car clean lavage esthetique interieur cire auto nettoyage lustrage | price book
my kid was sick in the back seat; how much for a full detail; the car smells like smoke; scratches polished out; ceramic coating; dog hair everywhere
mon gars a été malade sur le banc; combien un grand lavage; l'auto sent la cigarette; faire polir les grafignes; du céramique; plein de poils de chien; antirouille
# recall | recall warranty dealer light campaign rappel garantie concessionnaire | warranty book
i got a recall letter; is this covered i've got forty thousand kilometres; the airbag recall; my warranty ends next month and there's a noise
j'ai reçu une lettre de rappel; c'est couvert j'ai quarante mille kilomètres; le rappel des coussins; ma garantie finit le mois prochain et y a un bruit
# rv-moto | motorcycle snowmobile atv trailer rv lawnmower snowblower small engine service moto motoneige quatre roues roulotte vr tondeuse souffleuse petit moteur service | support book
my snowblower won't start; winterize the trailer; the mower leaves black smoke; my four wheeler overheats; get the bike ready for spring; the chainsaw needs sharpening; the pull cord broke
ma souffleuse part pas; hiverniser la roulotte; la tondeuse boucane; mon quatre-roues chauffe; préparer la moto pour le printemps; aiguiser la scie à chaîne; la corde a cassé; mon scooter cale
# car-finance | financing finance payment credit approval lease end financement paiement credit approbation location fin credit bail leasing | price buy
do i qualify with bad credit; my lease ends in march; how much a month with nothing down; what's my truck worth in trade; can i buy my lease out; pay off my loan early
suis-je admissible avec mauvais crédit; ma location finit en mars; combien par mois sans rien donner; mon camion vaut combien en échange; racheter ma location; payer mon prêt d'avance; la reprise de mon véhicule
## events
# event-rental | tent tents chairs tables rental event delivery party chapiteau tente chaises tables location evenement livraison fete vaisselle | price book
a hundred chairs and ten tables for june; do you set up the tent; our numbers went up add two tables; when will you pick it all up; a chair came broken; a bouncy castle for saturday; linens and dishes for sixty
cent chaises et dix tables pour juin; montez-vous le chapiteau; on est plus nombreux deux tables de plus; vous ramassez quand; une chaise était brisée; un jeu gonflable samedi; nappes et vaisselle pour soixante; une sono pour un mariage
# music-event | dj band music entertainment event book animation musique groupe evenement reserver animateur | price book
we need a dj for a wedding; how much for a four hour party; a clown for a birthday; do you take song requests; sound system for a speech; a band for new year's
un dj pour un mariage; combien quatre heures de party; un clown pour une fête; prenez-vous des demandes spéciales; un système de son pour un discours; un band pour le jour de l'an; un magicien
# venue-visit | visit venue tour wedding site hall see visite lieu salle voir mariage domaine | book
can we come see the place; we'd like to visit saturday for our wedding; is the fourth of july taken; what's included with the barn; how many people fit
on peut venir voir la place; visiter samedi pour notre mariage; le quatre juillet est pris; qu'est-ce qui est inclus; combien de personnes ça prend; visiter le domaine
## farm
# basket | basket farm share vegetables subscription pickup csa panier fermier legumes abonnement ramassage paniers amap | buy change
i want to sign up for the vegetables; we're away next week skip our basket; i forgot to pick up yesterday; can i switch pick up spots; is it too late to get a half share; the eggs were missing in mine
m'inscrire aux paniers; on est partis la semaine prochaine sautez le nôtre; j'ai oublié de passer hier; changer de point de chute; trop tard pour un demi-panier; il manquait les oeufs; je reprends mon panier cette année
# pick-farm | pick apples berries farm visit season group tree autocueillette pommes fraises ferme saison sapin citrouille visite | none
are the strawberries ready; can we come pick apples sunday; do you have pumpkins; cut our own christmas tree; hay rides for a class
les fraises sont prêtes; aller cueillir des pommes dimanche; avez-vous des citrouilles; couper notre sapin; un tour de tracteur pour une classe
## coworking
# desk | desk office coworking membership day pass tour rent bureau poste espace partage membre journee visite location | price buy
how much for a desk for a month; can i come just for the day; we're four and need a closed office; my card doesn't open the door; i want to cancel my membership; is there a phone booth; book the meeting room for ten to noon
combien un bureau par mois; venir juste une journée; on est quatre il faut un bureau fermé; ma carte ouvre pas la porte; annuler mon abonnement; y a-tu une cabine; réserver la salle de dix à midi
## gym-more
# gym-freeze | freeze pause hold cancel membership injury suspend geler pause suspendre annuler abonnement blessure resilier | unsubscribe change
i hurt my knee can i stop paying for two months; i'm moving and want out of my contract; put my membership on hold; i never go anymore cancel me; you're still taking money and i quit; i'm pregnant can i pause
je me suis blessé au genou arrêter de payer deux mois; je déménage je veux sortir du contrat; mettre mon abonnement sur la glace; j'y vais plus annulez; vous prélevez encore j'ai arrêté; je suis enceinte faire une pause
# gym-join | join membership price trial gym visit sign joindre abonnement prix essai gym visite inscrire | buy price
i want to get in shape; how much a month; is there a student rate; can i try for a day; my husband and i want to sign up; do i have to sign for a year; i'd like to join before summer; how does it work to become a member
je veux me remettre en forme; combien par mois; un tarif étudiant; essayer une journée; mon mari et moi on veut s'inscrire; faut-il signer pour un an; m'abonner avant l'été; comment on devient membre
# gym-class | class classes book spot waitlist trainer personal cours reserver place liste attente entraineur prive | book
save me a bike at six tonight; take me off the spin class; a session with a trainer; i'm on the waitlist for yoga; what time's boxing; can i bring a friend to zumba
gardez-moi un vélo à six heures; enlevez-moi du cours de spinning; une séance avec un entraîneur; je suis sur la liste d'attente au yoga; la boxe est à quelle heure; amener une amie à la zumba
# gym-trouble | locker door card machine broken complaint shower dirty casier porte carte machine brisee plainte douche sale | support complaint
my card doesn't open the door; someone broke into my locker; the treadmill's been broken for weeks; showers are filthy; the music's too loud; a guy's bothering people; no hot water in the showers
ma carte ouvre pas la porte; on a forcé mon casier; le tapis est brisé depuis des semaines; les douches sont dégueulasses; la musique est trop forte; un gars dérange le monde; pas d'eau chaude aux douches
## manufacturing
# b2b-quote | quote request supplier industrial machine order custom pieces soumission industriel machine commande pieces sur mesure usine devis | price buy
we need two hundred brackets machined; what's your lead time; i've a drawing to send for a price; do you weld aluminium; minimum order for the boxes; a price for a truckload
on a deux cents pièces à faire usiner; c'est quoi vos délais; un dessin à envoyer pour un prix; soudez-vous l'aluminium; la commande minimum; un prix pour un voyage complet
# b2b-order | order status shipment purchase invoice late commande statut expedition achat facture retard bon | status
where's my purchase order; you shipped forty and i ordered fifty; when does it ship; add ten to order two twelve; i need the packing slip; the parts don't fit
où est rendu mon bon de commande; vous en avez envoyé quarante j'en voulais cinquante; ça part quand; en ajouter dix à la commande; le bordereau; les pièces font pas
# machine-down | machine down breakdown technician urgent service fridge cooler restaurant equipment machine panne technicien urgent service refrigerateur chambre froide equipement | emergency breakdown support
our walk in cooler's warming up; the press is down and we're losing money; the oven won't light in the kitchen; the elevator's stuck with someone inside; the coffee machine's dead and we open in an hour; the compressor won't start; the payment terminal is frozen
notre chambre froide réchauffe; la presse est arrêtée on perd de l'argent; le four allume pas en cuisine; l'ascenseur est pris avec quelqu'un dedans; la machine à café est morte et on ouvre dans une heure; le compresseur part pas; le terminal est gelé
`;
