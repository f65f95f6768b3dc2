/** Things that go wrong or are wanted in a house: water, heat, power, pests, building, cleaning, outdoors. */
export const home = `
# clogged | clogged clog drain drains blocked plumbing plumber repair repairs fix maintenance bouche bouchee debouchage evier plomberie plombier reparation reparations depannage | support damage
my sink is plugged; the drain is slow; water sits in the tub and won't go down; the kitchen sink backs up when i run the dishwasher; something is stuck in the pipe; hair in the drain; toilet is plugged and the plunger doesn't help; shower's not draining; i need someone to snake a line; the disposal is jammed
mon évier est bouché; l'eau descend pas dans le bain; le lavabo se vide mal; la toilette est bloquée; le renvoi est bouché; les wc sont bouchés; ça refoule dans l'évier; il faut déboucher les canalisations; la douche se vide lentement; ma toilette est pluggée

# leaking-badly | leak leaking burst flood flooding overflow water emergency urgent sewer running fuite inondation degat eau urgence urgente debordement refoulement deborde | leak emergency
water everywhere; my basement is full of water; the ceiling is dripping fast; a pipe let go; water is coming through the light fixture; the toilet is overflowing and won't stop; the hot water tank burst; i can't shut the water off; water shooting out of the wall; there is sewage coming up the floor drain; the washing machine hose broke and it's all over the floor; it's raining in my kitchen; water is gushing; my place is flooding; we came home and the floor was soaked; the sump pump quit and water's rising; there's a stream running down the wall
y a de l'eau partout; le sous-sol est inondé; le plafond coule; un tuyau a pété; la toilette déborde; le chauffe-eau a lâché; j'arrive pas à fermer l'eau; l'eau monte; ça coule chez le voisin du dessous; les égouts remontent; mon réservoir a percé; ça gicle du mur; j'ai une grosse fuite; mon plancher est plein d'eau; dégât des eaux chez moi; la cave est inondée; ça coule à flots; le tuyau de la laveuse a lâché

# leaking-slowly | repair repairs fix faucet tap toilet plumbing maintenance leak leaking fixture robinet toilette reparation reparations fuite plomberie entretien | support damage
the faucet drips; the tap won't stop dripping; a small leak under the sink; the toilet runs all the time; the shower head leaks; the outside tap is loose; there's a little puddle at the base of the toilet; the handle came off the faucet; low water pressure in the shower
le robinet coule goutte à goutte; le robinet dégoutte; une petite fuite sous l'évier; la toilette coule tout le temps; la chasse d'eau est brisée; le pommeau de douche fuit; j'ai pas de pression d'eau; la poignée du robinet est brisée; un joint qui fuit; le mitigeur goutte

# no-water | water emergency urgent plumbing eau urgence urgent plomberie depannage | leak emergency
no water at all; nothing comes out of the taps; the pipes froze; we have no running water; the well pump died
j'ai plus d'eau; pas d'eau dans la maison; les tuyaux sont gelés; la pompe du puits est morte; plus d'eau au robinet

# no-hot-water | hot water heater tank boiler repair plumbing heating emergency chaude chauffe eau chaudiere reservoir reparation depannage plomberie | support damage
no hot water; the shower is ice cold; the water heater isn't working; we only get lukewarm water; the tank is leaking from the bottom; hot water runs out right away
j'ai plus d'eau chaude; l'eau est froide; le chauffe-eau marche pas; le cumulus est en panne; le ballon d'eau chaude fuit; la douche est glacée; l'eau est tiède

# no-heat | heat heating furnace boiler emergency urgent cold winter chauffage fournaise chaudiere urgence panne depannage froid | emergency breakdown
no heat; the furnace quit; the house is freezing; it's cold in here and the radiators don't work; the boiler shut down; furnace won't turn on; the pilot light went out; my heater's dead and it's snowing; the baseboards are cold; the apartment has no heating; we can see our breath; blowing cold air in january; it's down to fifty in my house
j'ai pas de chauffage; la fournaise part pas; on gèle; la chaudière est en panne; les calorifères sont froids; la maison est à douze degrés; la thermopompe a arrêté; plus de chauffage chez nous; y fait frette dans la maison; le poêle s'est éteint; les radiateurs sont froids; ça chauffe pus

# cooling | cooling air conditioning conditioner ac service repair climatisation clim climatiseur reparation service entretien thermopompe | support damage
the ac isn't cooling; my air conditioner stopped; it's boiling in here and the air won't come on; the ac unit is frozen over; warm air is coming out of the vents; the heat pump is making a noise; the outside unit won't start
l'air climatisé marche pas; la clim ne refroidit plus; la thermopompe fait du bruit; il fait trente dans la maison; le climatiseur coule

# tune-up | maintenance tune service annual cleaning inspection checkup visit entretien annuel inspection nettoyage ramonage | book support
time for the yearly maintenance; i'd like the furnace cleaned before winter; it's due for a tune up; could you service my boiler; change the filters; i want my chimney swept; annual inspection of the unit; the machine rattles when it runs
c'est pour l'entretien annuel; faire nettoyer la fournaise; un ramonage de cheminée; faire vérifier la chaudière; l'entretien de la thermopompe; changer les filtres; nettoyer les conduits

# gas | gas emergency danger dangerous carbon monoxide urgent smell gaz urgence danger dangereux odeur monoxyde | emergency breakdown
i smell gas; there's a smell of gas in the house; the carbon monoxide alarm went off; smells like rotten eggs; someone left the gas open; hissing near the meter; my co detector is screaming
ça sent le gaz; odeur de gaz; l'alarme de monoxyde sonne; ça sent les oeufs pourris; j'ai une fuite de gaz; le détecteur sonne sans arrêt

# fire | fire emergency danger smoke urgent feu incendie urgence danger fumee | emergency breakdown
there's a fire; i see smoke; something is burning; the panel is smoking; it smells like burning plastic; sparks coming out of the wall; flames
il y a le feu; je vois de la fumée; ça sent le brûlé; des étincelles dans le mur; ça brûle; un début d'incendie; le panneau boucane

# power | electrical electric electrician power outlet breaker panel wiring emergency repair electricite electricien prise disjoncteur panneau panne courant depannage reparation | emergency breakdown
we lost power in half the house; the breaker keeps tripping; the outlet is dead; the lights flicker; i got a shock from the switch; the fuse blew; no electricity in my apartment; the outlet is hot; a plug that sparks; lights keep dimming
j'ai plus de courant; le disjoncteur saute; la prise marche pas; les lumières clignotent; j'ai pris un choc; on a perdu l'électricité; la prise est chaude; les plombs ont sauté; y a pus de jus dans la cuisine

# electrical-work | electrical electrician install installation quote estimate charger panel lighting work electricien electrique installation borne soumission devis travaux | price buy
put in a car charger; upgrade my panel to two hundred amps; install some pot lights; i need an outlet moved; rewire an old house; hang a chandelier; wire up a hot tub
installer une borne de recharge; changer le panneau électrique; poser des luminaires; ajouter une prise; refaire l'électricité; brancher un spa

# locked-out | locked lock lockout keys key locksmith door emergency barre embarre serrure serrurier cle cles porte urgence | emergency breakdown
i locked myself out; i lost my keys; my key broke in the lock; the door won't open; i can't get into my apartment; i shut the door with the keys inside; i left my keys inside and the door closed behind me; i'm outside my door in my socks
je suis embarré dehors; j'ai perdu mes clés; ma clé est cassée dans la serrure; la porte ne s'ouvre plus; j'ai claqué la porte les clés à l'intérieur; je suis enfermé dehors; je me suis barré dehors

# appliance | repair repairs appliance appliances broken fix maintenance fridge stove dishwasher washer reparation appareil electromenager brise entretien refrigerateur laveuse | support damage
the fridge is warm; my stove doesn't heat; the dishwasher leaves everything dirty; the dryer takes forever; the washer won't spin; the oven door is broken; the microwave quit; the intercom doesn't work; one of my blinds is broken; the elevator is stuck
le frigo marche plus; le four chauffe pas; le lave-vaisselle coule; la sécheuse sèche pas; la laveuse tourne pas; l'interphone est brisé; l'ascenseur est en panne; un rond du poêle marche pas

# apartment-fix | repair repairs maintenance broken fix apartment tenant reparation reparations entretien logement locataire bris | support damage
a light bulb is out in the hallway; my window is stuck; the door handle is loose; there's mould in the bathroom; the closet door fell off; a tile came loose; a crack in the wall; the balcony railing is wobbly; the smoke detector chirps; the toilet seat is cracked
ma fenêtre ferme mal; la poignée de porte est lousse; y a de la moisissure dans la salle de bain; la lumière du corridor est brûlée; une tuile décollée; la porte du garage ouvre pas; le détecteur de fumée fait bip; un trou dans le mur; la moustiquaire est déchirée

# noise-neighbour | complaint complaints noise neighbour neighbours neighbor neighbors tenant plainte plaintes bruit voisin voisins locataire | complaint damage
my upstairs neighbour is so loud; they're having a party again; people are smoking in the hallway; the neighbours fight all night; the music is shaking my walls; kids running above me; someone is blocking my parking space; a dog that never stops barking
mes voisins font du bruit; y font le party toute la nuit; ça fume dans le corridor; la musique est trop forte; le chien du voisin jappe; quelqu'un est stationné à ma place; ça marche sur la tête au-dessus

# pests | pest pests mice rats bugs exterminator complaint vermine souris rats insectes exterminateur coquerelles punaises | support complaint
i have mice; i saw a rat; there are bedbugs in my mattress; ants all over the counter; cockroaches; a wasp nest by the door; something is scratching in the attic; bugs in the kitchen; raccoons under the deck; squirrels in the roof
j'ai des souris; j'ai vu un rat; des punaises de lit; des fourmis partout; des coquerelles; un nid de guêpes; ça gratte dans le plafond; des cafards; des bibittes dans la cuisine; une mouffette sous le balcon

# roof | roof roofing leak repair emergency quote toit toiture couvreur fuite reparation soumission | support damage
the roof is leaking; shingles blew off in the storm; there's a stain on the ceiling; my gutters are falling; i need a new roof; ice dams; water's coming in around the skylight; a branch went through the roof
le toit coule; des bardeaux sont partis au vent; y a un cerne au plafond; mes gouttières débordent; refaire la toiture; une branche est tombée sur le toit; le puits de lumière coule

# renovate | renovation renovate remodel project new lead estimate kitchen bathroom basement renovation renover projet travaux soumission devis cuisine | price buy
redo our kitchen; finish the basement; knock down a wall; new cabinets and counters; turn the tub into a walk in shower; our bathroom is from the seventies; add a second storey; build a deck out back; we want an open concept; the kitchen needs a facelift; put an island in; we're thinking of tearing everything out; change the tile; new floors throughout; an in-law suite; the house needs work
refaire la cuisine au complet; finir le sous-sol; abattre un mur; changer les comptoirs; remplacer le bain par une douche; notre salle de bain date; agrandir la maison; construire un patio; poser du plancher flottant; une cuisine sur mesure; des armoires neuves; moderniser la cuisine; faire un îlot; la maison a besoin d'amour; retaper une vieille maison

# replace-equipment | new install installation replace replacement quote estimate system furnace heater pump neuf nouvelle installation remplacement remplacer soumission devis systeme | price buy
mine is over twenty years old and it's time for a new one; i want to replace my furnace; thinking of a heat pump; put in central air; install a water softener; a tankless heater; what's a new one worth; i'd like to upgrade my system; move a gas line; put in a gas fireplace; install a new toilet; rough in a basement bathroom
le mien a plus de vingt ans faudrait le changer; remplacer la fournaise; installer une thermopompe; un adoucisseur d'eau; un chauffe-eau neuf; poser une nouvelle toilette; passer au gaz; un foyer; un poêle à granules; installer une bornes; mettre la clim

# paint-floor | painting paint painter flooring floor carpet quote peinture peintre plancher sablage devis soumission | price buy
paint two bedrooms; repaint the outside of the house; refinish the hardwood; lay new carpet; sand the floors; wallpaper removal
peinturer deux chambres; repeindre le salon; sabler les planchers; poser du tapis; peindre la façade; enlever la tapisserie

# windows-doors | window windows door doors glass install quote fenetre fenetres porte portes vitre vitres soumission | support damage
a broken window; new windows for the whole house; the patio door sticks; a draft around the window; a baseball went through the glass; the garage door won't go up
une vitre cassée; changer les fenêtres; la porte-patio glisse mal; y a du vent qui passe; la porte de garage est bloquée; un double vitrage embué

# cleaning | cleaning cleaner clean housekeeping maid janitorial menage nettoyage entretien menager femme | price buy
someone to clean my house every two weeks; a deep clean before we sell; move out cleaning; wash the windows; clean our office at night; get the carpets shampooed; the cleaner missed the bathroom
une femme de ménage aux deux semaines; un grand ménage; le ménage après déménagement; laver les vitres; nettoyer nos bureaux le soir; shampouiner les tapis

# moving-truck | moving movers move relocation storage demenagement demenageur demenager entreposage | price buy
we're moving on the first and need a truck; two guys to move a piano; how much to move a three bedroom; storage for a few months; packing service; moving from one province to another
on déménage le premier juillet; déplacer un piano; combien pour déménager un quatre et demie; de l'entreposage; un camion et deux gars

# lawn | lawn grass mowing landscaping garden quote contract gazon tonte paysagement amenagement pelouse jardin contrat soumission | price buy
mow my lawn this summer; trim the hedges; plant some shrubs; lay sod; spring cleanup; build a stone path; cut down a tree; grind a stump; weeds everywhere
couper mon gazon; tailler la haie; poser de la tourbe; ménage du printemps; des dalles pour le patio; abattre un arbre; enlever une souche; planter des cèdres; un mur de soutènement; tondre la pelouse

# snow-contract | snow removal plowing contract quote deneigement contrat soumission prix neige | price buy
who does my driveway this winter; price for plowing a double driveway; a snow contract; i need someone to shovel my steps; our plow guy retired
un contrat de déneigement; combien pour déneiger ma cour; quelqu'un pour pelleter mes marches; le gars qui faisait mon entrée a arrêté; déneiger le stationnement du commerce

# not-done | complaint service missed not done work unhappy plowed mowed client plainte service fait insatisfait travail mal | complaint damage
nobody came to do my driveway; you skipped my house; my driveway isn't plowed; the lawn wasn't cut this week; they only did half; you forgot us; they left a mess behind; no one showed up
personne est venu déneiger; vous avez oublié ma cour; c'est pas déneigé chez nous; le gazon a pas été coupé; y ont fait la moitié; mon entrée est pleine de neige; je peux pas sortir de ma cour; c'est mal fait; personne s'est présenté

# damage-by-us | damage damaged broke complaint dommage dommages brise bris endommage plainte reclamation | complaint damage
your guys broke my fence; the plow hit my steps; they scratched the floor; your driver backed into my mailbox; the crew broke a lamp; there's a dent where your truck hit; your team ruined my flower bed
vos gars ont brisé ma clôture; la gratte a arraché ma bordure; ils ont égratigné le plancher; votre camion a accroché mon balcon; vous avez cassé ma lampe; la machine a brisé mon asphalte; votre employé a abîmé mes fleurs

# came-back | warranty guarantee covered redone failed again installed repaired our work garantie garanti refaire reparation retombe pose repare travaux apres | past warranty
it broke again; same problem as before you fixed it; you were here last week and it's doing it again; the one you installed is already leaking; it only lasted a month; i shouldn't have to pay twice; you fixed it and it's worse; the repair didn't hold; the part you put in failed; isn't that under warranty; i want it redone; what you did is coming apart; the caulking you did is peeling; the new one you put in stopped
c'est encore brisé; c'est le même problème qu'avant; vous êtes venus la semaine passée pis ça recommence; celui que vous avez posé coule déjà; ça a tenu un mois; je devrais pas payer deux fois; la réparation a pas tenu; c'est pas sous garantie ça; la pièce que vous avez mise a lâché; c'est pire qu'avant votre passage; ce que vous avez installé décolle; je veux que vous reveniez le refaire; c'est revenu deux jours après; ça refait le même bruit

# pool | pool spa hot tub opening closing piscine spa ouverture fermeture |
open my pool for the season; the pool is green; my hot tub heater quit; close the pool; the liner has a hole
ouvrir ma piscine; la piscine est verte; le spa chauffe pas; fermer la piscine; la toile est percée
`;
