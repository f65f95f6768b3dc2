/** Pharmacies, clinics of all kinds, help at home, funerals. */
export const care = `
## pharmacy
# pharmacist | pharmacist question side effects interaction medication advice pharmacien question effets secondaires interaction medicament conseil | person human
can i take this with my blood pressure pills; i missed a dose what do i do; is it okay with alcohol; my pills look different this month; the cream burns; i'm pregnant can i take that; i took two by mistake; can i give my child tylenol with this
je peux prendre ça avec mes pilules de pression; j'ai oublié une dose; c'est correct avec de l'alcool; mes pilules ont pas la même couleur; la crème brûle; je suis enceinte puis-je en prendre; j'en ai pris deux par erreur; je peux lui donner du doliprane avec ça
# pharmacy-delivery | delivery deliver prescription ready pick up livraison livrer ordonnance prete ramasser prescription | status
can you bring my pills to the house; is my prescription ready; my doctor sent something over this morning; the delivery guy never came; i can't get out can you deliver; how long before it's ready
pouvez-vous livrer mes pilules; ma prescription est-elle prête; mon médecin vous a envoyé quelque chose ce matin; le livreur est pas passé; je peux pas sortir livrez-vous; dans combien de temps c'est prêt; mon ordonnance est arrivée
# flu-shot | vaccine vaccines shot flu covid travel injection vaccin vaccins grippe covid voyage injection piqure | book
i want my flu shot; do you do the shingles vaccine; we're going to kenya and need shots; my kids need their covid; can i just walk in for a vaccine; how long between the two doses
je veux mon vaccin de grippe; faites-vous le zona; on part au kenya il faut des vaccins; le covid pour mes enfants; sans rendez-vous pour un vaccin; combien de temps entre les deux doses; le rappel du tétanos
## clinic-other
# imaging | xray scan ultrasound mri mammogram test blood book preparation radio radiographie scanner echographie irm mammographie prise sang prelevement rendez preparation | book
my doctor wants me to have an mri; i need an ultrasound i'm twelve weeks; do i have to fast for my blood test; book a mammogram; can i eat before; what do i wear for the scan; i have a requisition; can you come draw blood at home
mon docteur veut que je passe un irm; une écho je suis à douze semaines; faut-il être à jeun; une mammographie; je peux manger avant; j'ai une requête; une prise de sang à domicile; un scanner du genou
# referral | referral specialist doctor waiting list reference reference specialiste medecin liste attente | status
did you get my referral; how long is the wait for the specialist; my doctor faxed something three weeks ago; i was told you'd call me with a date; has my request been looked at; where am i on the list
avez-vous reçu ma référence; c'est long voir le spécialiste; mon médecin a faxé il y a trois semaines; on m'a dit que vous m'appelleriez; ma demande a été regardée; je suis rendu où sur la liste
# sick-note | note letter work form insurance disability sick billet papier lettre travail formulaire assurance invalidite arret maladie | form
i need a note for my boss; my insurance wants a form filled by the doctor; a paper saying i can go back to work; the school wants a doctor's note; i was off three days and need a certificate; fill my disability form
un billet du médecin pour mon patron; mon assurance veut un formulaire rempli; un papier pour retourner travailler; l'école veut un billet; un arrêt de travail; remplir mon papier d'invalidité; prolonger mon arrêt maladie; un certificat médical pour le sport
# crisis | crisis suicide urgent help distress emergency crise suicide urgent aide detresse urgence | emergency
i can't go on like this; i'm having a panic attack; i don't want to live anymore; my son says he'll hurt himself; i need to talk to someone now i'm not okay; i'm scared of what i might do
j'en peux plus; je fais une crise de panique; je veux plus vivre; mon fils dit qu'il va se faire du mal; il faut que je parle à quelqu'un ça va pas du tout; j'ai peur de ce que je pourrais faire
# foot-back | back neck knee foot shoulder pain appointment chiropractor physio osteo dos cou genou pied epaule douleur rendez chiro physio osteo | book
my back's been killing me since i moved a couch; i sprained my ankle playing soccer; my neck is stuck; i've had surgery on my knee and need physio; my heel hurts when i get up; sciatica again; an ingrown toenail; my shoulder won't lift
j'ai le dos en compote depuis que j'ai levé un divan; je me suis foulé la cheville; j'ai le cou barré; opéré du genou il me faut de la physio; mal au talon le matin; ma sciatique est revenue; un ongle incarné; mon épaule lève plus
# hearing | hearing aid aids test ear battery adjust broken audition appareil auditif test oreille pile ajuster brise audioprothesiste | book support
i can't hear the tv anymore; my hearing aid whistles; my left one is dead; my wife says i'm deaf; i need batteries; the dog ate my hearing aid; a hearing test for my dad; it hurts behind the ear
j'entends plus la télé; mon appareil siffle; le gauche est mort; ma femme dit que je suis sourd; il me faut des piles; le chien a mangé mon appareil; un test d'audition pour mon père; ça fait mal derrière l'oreille
# denture | denture dentures broken crown adjust teeth repair prothese dentier brise ajuster dents reparation | support book
my denture cracked in half; it doesn't hold anymore; the bottom one hurts; i want new teeth; i sat on my partial; how long without my teeth
mon dentier a cassé en deux; il tient plus; celui du bas me blesse; je veux des dents neuves; je me suis assis sur mon partiel; combien de temps sans dents
# braces | braces orthodontist aligner retainer wire adjustment broches appareil orthodontiste aligneur retenue fil bague | book support
my daughter's teeth are crooked; a bracket came off; i lost my aligner; his retainer doesn't fit anymore; how much are invisible braces; the wire is poking
ma fille a les dents croches; une boîte a décollé; j'ai perdu ma gouttière; sa plaque fait plus; combien les broches invisibles; le fil dépasse
# baby | pregnant pregnancy midwife birth prenatal baby breastfeeding contractions enceinte grossesse sage femme accouchement prenatal bebe allaitement | book emergency
i just found out i'm pregnant; my contractions are five minutes apart; my water broke; the baby won't latch; when are the prenatal classes; do you still have room for june; he hasn't moved since last night
je viens d'apprendre que je suis enceinte; mes contractions sont aux cinq minutes; j'ai perdu mes eaux; le bébé prend pas le sein; les cours prénataux; de la place pour juin; il bouge plus depuis hier soir
# skin-treat | laser botox injection skin treatment consultation price acne tattoo laser botox injection peau soin traitement consultation prix acne tatouage | book price
how much is botox; i'd like something for these wrinkles; hair removal on my legs; my skin reacted after the peel; i've got spots from the sun; remove an old tattoo
combien le botox; quelque chose pour mes rides; épilation laser jambes; ma peau a réagi après le peeling; des taches de soleil; enlever un vieux tatouage
# tattoo | tattoo artist piercing appointment deposit design tatouage tatoueur perçage percage piercing rendez depot dessin | book price
i want a sleeve; how much for a small one on my wrist; my new tattoo looks infected; can i change the design; i'd like a cover up; my piercing won't heal; when's sam free; i need to move my session
je veux une manche; combien un petit au poignet; mon tatouage a l'air infecté; changer le dessin; un recouvrement; mon perçage guérit pas; quand sam est-il libre; déplacer ma séance de tatouage
## home-care
# care-need | home care caregiver help parent mother father senior elderly need soins domicile aide parent mere pere aine auxiliaire besoin proche aidant | buy price
my mom can't live alone anymore; we need someone a few hours a day for dad; he comes out of hospital friday; somebody to help with baths; how much for nights; my wife has alzheimer's and i'm exhausted; do you have a room for my grandmother
ma mère peut plus rester seule; quelqu'un quelques heures par jour pour papa; il sort de l'hôpital vendredi; de l'aide pour le bain; combien pour les nuits; ma femme a l'alzheimer je suis épuisé; une place pour ma grand-mère; une aide à domicile
# care-missed | caregiver nurse late missed visit change schedule preposee infirmiere retard absente visite changer horaire | complaint change
nobody came this morning for my mother; the girl is an hour late; can she come earlier tomorrow; we don't need anyone saturday; it's never the same person; she forgot the pills; my father doesn't like the new one
personne est venu ce matin pour ma mère; la fille a une heure de retard; peut-elle venir plus tôt demain; on a pas besoin samedi; c'est jamais la même; elle a oublié les pilules; mon père aime pas la nouvelle
# resident-news | resident room visit news mother father nurse floor chambre resident visite nouvelles mere pere infirmiere etage | status person
how did my mother sleep; can you put me through to room two twelve; did dad eat; i'd like to talk to his nurse; she called me crying; has the doctor been to see her; can i take him out sunday
comment ma mère a dormi; passez-moi la chambre deux cent douze; papa a-t-il mangé; je voudrais parler à son infirmière; elle m'a appelée en pleurant; le docteur est passé la voir; je peux le sortir dimanche
# device | wheelchair walker scooter oxygen bed equipment repair rental fauteuil roulant marchette quadriporteur oxygene lit equipement reparation location | support price
the wheel came off my chair; my scooter's dead in the middle of the street; i need a bed for dad coming home; the oxygen is almost empty; how much for a walker; do you rent crutches
la roue de mon fauteuil a lâché; mon quadriporteur est mort dans la rue; un lit pour mon père qui revient; l'oxygène est presque vide; combien une marchette; louez-vous des béquilles; un déambulateur
## funeral-more
# prearrange | prearrange plan ahead own funeral arrangements price prearrangements planifier avance propres funerailles prix obseques | price buy
i want to pay for my own so the kids don't have to; we'd like to plan ahead; what does a simple cremation cost; i want to change what i chose years ago; my parents had a plan with you
je veux payer les miennes d'avance; planifier pour pas déranger les enfants; combien une crémation simple; changer ce que j'avais choisi; mes parents avaient un contrat chez vous; un contrat obsèques
# someone-died | died death passed away pick up body just happened deces mort decede vient arriver corps urgence | emergency
my dad died an hour ago; my wife passed away during the night what do i do; the hospital says to call you; she's gone; can you come get him
mon père est mort il y a une heure; ma femme est partie dans la nuit qu'est-ce que je fais; l'hôpital dit de vous appeler; elle est décédée; venez le chercher; on vient de perdre maman
# service-time | service visitation time when where flowers obituary visite exposition heure quand ceremonie fleurs avis deces | directions
when is the visitation for mister tremblay; what time's the service for my aunt; where do i send flowers; is it open casket; i saw the obituary and would like to come; can we livestream it
c'est quand l'exposition de monsieur tremblay; à quelle heure la cérémonie de ma tante; où envoyer des fleurs; j'ai vu l'avis dans le journal; on peut la suivre en ligne; la veillée au corps
`;
