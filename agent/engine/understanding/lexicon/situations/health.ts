/** Bodies, teeth, animals, care. */
export const health = `
# tooth-emergency | emergency pain tooth dental broken swollen bleeding urgence douleur dent dentaire cassee enfle saigne mal | injury emergency
my tooth is killing me; i broke a tooth; a filling fell out; my face is swollen; my crown came off; i bit something hard and it cracked; my kid knocked out a tooth; my gums won't stop bleeding; i've got an abscess; i can't chew on one side; my wisdom tooth is throbbing; the temporary came loose; a wire from my braces is stabbing me; i haven't slept from the pain
j'ai mal à une dent; je me suis cassé une dent; mon plombage est tombé; j'ai la joue enflée; ma couronne est débarquée; la dent de mon enfant est tombée d'un coup; mes gencives saignent; j'ai un abcès; ma dent de sagesse m'élance; je peux pas croquer d'un côté; un fil de broche me pique; rage de dents; la dent bouge; ma facette a décollé; j'ai une dent qui m'a fait mal toute la nuit

# hurt-person | emergency pain injury urgent nurse doctor hurt bleeding urgence douleur blessure infirmiere medecin mal urgent | injury emergency
i fell and hurt my wrist; i have chest pain; my fever won't go down; i can't breathe well; she fainted; i cut my hand; my back went out; i think it's broken; a terrible rash; i'm bleeding a lot; the baby has a fever; i feel dizzy; he swallowed something; his stitches opened; my incision looks red
je suis tombé et j'ai mal au poignet; j'ai mal à la poitrine; ma fièvre baisse pas; j'ai de la misère à respirer; elle a perdu connaissance; je me suis coupé; j'ai le dos barré; une éruption partout; je saigne beaucoup; le bébé fait de la fièvre; je me sens étourdie; ma plaie est rouge; il a avalé quelque chose

# feeling-sick | appointment doctor sick nurse visit rendez medecin consultation malade infirmiere | book
i've got a cough that won't quit; sore throat for a week; ear infection; my stomach has been upset; i need to see a doctor; can someone look at this mole; my allergies are awful; i need a physical; trouble sleeping lately
une toux qui part pas; mal de gorge depuis une semaine; une otite; j'ai mal au ventre; il faudrait que je voie un médecin; un grain de beauté à montrer; mes allergies; un bilan de santé; je dors mal

# pet-sick | sick hurt pet animal emergency ill injured dog cat malade blesse animal urgence chien chat | injury emergency
my dog is throwing up; my cat won't eat; he ate chocolate; she's limping; he got bit by another dog; the puppy has diarrhea; my cat can't pee; his ear is bleeding; she's breathing funny; he swallowed a toy; my dog got quilled by a porcupine; she's having a seizure; my bird is puffed up; the rabbit is very still; he ate rat poison; her belly is swollen; he's been scratching until he bleeds; a tick on my dog; my cat fell from the balcony
mon chien vomit; mon chat mange plus; il a mangé du chocolat; elle boite; il s'est fait mordre; le chiot a la diarrhée; mon chat arrive pas à pisser; il a avalé un jouet; elle fait des convulsions; il saigne de la patte; mon chien s'est fait piquer par un porc-épic; elle respire mal; il a du sang dans les selles

# pet-visit | visit visits appointment vaccine vaccines checkup spay grooming surgery schedule rendez vaccin sterilisation toilettage visite | book
shots for my dog; get my cat spayed; a nail trim; neuter my puppy; grooming for a poodle; annual exam for the cat; teeth cleaning for my dog; microchip
les vaccins de mon chien; faire stériliser ma chatte; couper les griffes; toilettage d'un caniche; examen annuel du chat; castrer mon chiot; une micropuce

# pet-new | new clients client patients puppy kitten adopt first nouveau nouveaux clients adopte premiere | buy
we just got a puppy; adopted a cat; looking for a new vet; my breeder said to have him checked; i found a stray kitten
on vient d'avoir un chiot; j'ai adopté un chat; je cherche un nouveau vétérinaire; j'ai trouvé un chaton

# pet-end | end life euthanasia cremation ashes goodbye sleep fin vie euthanasie cremation cendres endormir deces |
put my dog down; we think it's her time; he's suffering and old; put to sleep; pick up the ashes; she passed in her sleep what do we do with the body; how do we say goodbye
faire endormir mon chien; on pense que c'est le temps; il souffre trop; chercher les cendres; il est mort cette nuit; l'euthanasie à la maison

# refill | refill refills prescription medication renewal renew medicine food ordonnance renouvellement renouveler medicament medicaments pilules nourriture |
i'm running out of my pills; renew my prescription; i need more insulin; the pharmacy says there are no repeats left; a refill on blood pressure meds; more of the special food; i took my last one this morning; birth control refill; i'm almost out of his pills; can you call it in to the drugstore
renouveler mon ordonnance; il me reste plus de pilules; la pharmacie dit que j'ai plus de renouvellements; j'ai besoin de mes médicaments; encore de la bouffe spéciale; j'ai pris la dernière ce matin; faxer ma prescription; il m'en reste pour deux jours

# results | results result test lab bloodwork resultats resultat analyse test prise sang radiographie | status
are my results in; i had blood drawn last week; did my x-ray come back; what did the biopsy say; i'm waiting on the lab; the mri report; my test came back and i don't understand it
mes résultats sont arrivés; j'ai fait une prise de sang; avez-vous reçu ma radio; le rapport de la résonance; ma biopsie; les résultats du test; j'attends une réponse du labo

# records | records record file copy certificate transfer proof history xray dossier dossiers copie certificat radiographies transferer preuve carnet archives | form
a copy of my file; send my records to another office; transfer my chart; proof of vaccination; immunization record; my x-rays for the specialist; a certificate for the boarding kennel; i need my medical history; a letter from the doctor for work; a doctor's note
une copie de mon dossier; envoyer mon dossier ailleurs; transférer mes radios; une preuve de vaccination; le carnet de vaccin; un certificat pour la pension; un billet du médecin; une lettre pour mon employeur; mon historique

# new-patient | new patient patients client accepting take first nouveau nouveaux patients patient premiere jamais inscrire | buy
are you taking new patients; i don't have a family doctor; we just moved here and need a dentist; i've never been to your clinic; how do i register; how do i become a patient; my dentist retired; can my wife come too she's not a patient
prenez-vous de nouveaux patients; j'ai pas de médecin de famille; on vient de déménager et on cherche un dentiste; je suis jamais venu; comment m'inscrire; mon dentiste a pris sa retraite; acceptez-vous des enfants

# dental-visit | appointment cleaning checkup exam book schedule rendez nettoyage examen detartrage | book
time for my cleaning; six month checkup; haven't been to the dentist in years; get my teeth whitened; my daughter needs her teeth checked; my night guard; get fitted for dentures; ask about implants
mon nettoyage aux six mois; un détartrage; ça fait longtemps que je suis pas allé; un examen pour mon fils; blanchir mes dents; ma plaque occlusale; des prothèses; un implant

# therapy | appointment therapy session counselling physio massage rendez therapie seance physiotherapie massage psychologue | book
i'd like to talk to a therapist; i've been feeling anxious; couples counselling; physio for my knee; a massage for my back; see the chiropractor; my shoulder's been stiff
je voudrais consulter une psychologue; je file pas ces temps-ci; de la thérapie de couple; physio pour mon genou; un massage; voir le chiro; mon épaule est raide; je fais de l'anxiété

# glasses | glasses eye exam optometrist lenses order lunettes examen vue lentilles commande | support damage
my glasses broke; need new contacts; an eye exam; are my glasses in yet; the screw fell out of my frame; i see double; i scratched my lens
mes lunettes sont brisées; mes lentilles; un examen de la vue; mes lunettes sont-elles arrivées; la vis est tombée; je vois embrouillé

# hair | appointment appointments hair haircut colour color cut salon rendez coupe cheveux coiffure couleur salon soin | book
a trim; cut and colour; my roots are showing; highlights; fix my bangs; a beard trim; a blowout before a wedding; a perm; balayage; my son needs a haircut
une coupe; me faire les racines; des mèches; un balayage; rafraîchir ma coupe; la barbe; une permanente; un brushing; couper les cheveux de mon gars; une mise en plis; ma teinture

# beauty | appointment nails facial waxing manicure spa treatment rendez ongles soin epilation manucure soins esthetique | book
get my nails done; a pedicure; a facial; wax my eyebrows; lash extensions; a spa day for two; laser hair removal; gel removal
me faire faire les ongles; un pédicure; un soin du visage; épiler mes sourcils; des extensions de cils; une journée spa; de l'épilation au laser; enlever mon gel

# beauty-bad | unhappy result complaint reaction redo touch satisfied dissatisfied insatisfaite contente resultat reaction retouche plainte retouches | past complaint warranty
my colour came out green; she burned my scalp; it's way too short; my nail already chipped; i had an allergic reaction to the dye; it's uneven on one side; i hate how it turned out; my eyebrows are crooked; my skin is red since the facial
ma couleur est manquée; j'ai une réaction allergique; c'est trop court; mon ongle a déjà cassé; c'est pas égal; j'haïs ça; mes sourcils sont croches; ma peau est rouge depuis le soin; mes cheveux cassent; c'est pas la teinte que j'avais demandée

# wedding-beauty | wedding bridal group makeup party package mariage mariee groupe maquillage bal forfait |
hair and makeup for a bride; bridesmaids; prom updo; a trial for my wedding hair; a bachelorette at the spa
coiffure de mariée; mes demoiselles d'honneur; chignon pour le bal; un essai pour mon mariage; maquillage de bal; un enterrement de vie de fille

# gym | membership class classes trainer gym pause freeze cancel abonnement cours entraineur entrainement gym inscription |
join the gym; freeze my membership; sign up for spin class; how do i book a trainer; the yoga class at six; drop in pass; my pass doesn't scan
m'abonner au gym; geler mon abonnement; m'inscrire au spinning; un entraîneur privé; le cours de yoga; ma carte passe pas à la porte
`;
