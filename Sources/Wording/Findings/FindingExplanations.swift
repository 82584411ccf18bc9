public import Analysis

extension FindingCode {
  /// When the finding is made, and what it is not: two to four plain sentences.
  public var explanation: Phrase {
    switch self {
    case .referralUnanswered:
      Phrase(
        nb:
          "En henvisning har ikke fått svar, og svarfristen er passert. Fristen er den som står i henvisningen; ellers fristen for dette slaget henvisning, ellers tjenestens egen svartid, ellers én måned. Funnet sier at et svar mangler, ikke hvem som har skylden.",
        nn:
          "Ei tilvising har ikkje fått svar, og svarfristen er passert. Fristen er den som står i tilvisinga; elles fristen for dette slaget tilvising, elles den svartida tenesta sjølv har, elles éin månad. Funnet seier at eit svar manglar, ikkje kven som har skulda.",
        en:
          "A referral has had no answer, and the day for one has passed. That day is the one given in the referral; otherwise the deadline for its kind, otherwise the service's own time to answer, otherwise one month. The finding says that an answer is missing, not whose fault it is."
      )
    case .referralDueSoon:
      Phrase(
        nb:
          "En henvisning venter på svar, og fristen er i dag eller i løpet av de neste \(ReferralDueSoon.daysAhead) dagene. Ingenting er galt; dette er en påminnelse.",
        nn:
          "Ei tilvising ventar på svar, og fristen er i dag eller i løpet av dei neste \(ReferralDueSoon.daysAhead) dagane. Ingenting er gale; dette er ei påminning.",
        en:
          "A referral waits for an answer, which is due today or within the next \(ReferralDueSoon.daysAhead) days. Nothing is wrong; this is a reminder."
      )
    case .referralReturned:
      Phrase(
        nb:
          "En rekke henvisninger følger på hverandre, en av dem gikk til en tjeneste som alt hadde sendt eller fått en tidligere i rekken, og ingen i rekken er tatt imot. Funnet kommer én gang for hver rekke, ved den første som gikk tilbake. Ingen trenger å ha gjort noe galt; det er veien som går i ring.",
        nn:
          "Ei rekkje tilvisingar følgjer på kvarandre, ei av dei gjekk til ei teneste som alt hadde sendt eller fått ei tidlegare i rekkja, og inga i rekkja er teken imot. Funnet kjem éin gong for kvar rekkje, ved den første som gjekk tilbake. Ingen treng å ha gjort noko gale; det er vegen som går i ring.",
        en:
          "Referrals follow one another, one of them went to a service that had already sent or received an earlier one, and none of them was accepted. The finding is made once for each such chain, at the first referral that came back. Nobody need have done anything wrong; it is the way that goes in a circle."
      )
    case .referralPassedOn:
      Phrase(
        nb:
          "Tre eller flere henvisninger følger på hverandre, og ingen av dem er tatt imot. Gikk en av dem tilbake til en tjeneste som alt hadde hatt saken, kommer funnet «Sendt i ring» i stedet. Å vise videre kan være riktig hver gang; funnet sier at det til sammen ikke har blitt noe ja.",
        nn:
          "Tre eller fleire tilvisingar følgjer på kvarandre, og inga av dei er teken imot. Gjekk ei av dei tilbake til ei teneste som alt hadde hatt saka, kjem funnet «Send i ring» i staden. Å vise vidare kan vere rett kvar gong; funnet seier at det til saman ikkje har vorte noko ja.",
        en:
          "Three or more referrals follow one another, and none of them was accepted. Where one of them went back to a service that had already had the matter, the finding “Sent in a circle” is made instead. Passing on can be right each time; the finding says that all together it has not become a yes."
      )
    case .referralDeadEnd:
      Phrase(
        nb:
          "Den siste i en rekke henvisninger er avslått eller vist videre, og ingen i rekken er tatt imot. Gjelder den et behov, er behovet åpent, og ingen har ansvar for det. Et avslag kan være riktig; funnet sier at saken ble liggende etterpå.",
        nn:
          "Den siste i ei rekkje tilvisingar er avslått eller vist vidare, og inga i rekkja er teken imot. Gjeld ho eit behov, er behovet ope, og ingen har ansvar for det. Eit avslag kan vere rett; funnet seier at saka vart liggjande etterpå.",
        en:
          "The last of the referrals that follow one another was declined or redirected, and none of them was accepted. Where it is about a need, that need is open and nobody has responsibility for it. Declining can be right; the finding says that the matter was left lying afterwards."
      )
    case .referralNotStarted:
      Phrase(
        nb:
          "Henvisningen ble tatt imot for \(ReferralNotStarted.days) dager siden eller mer, behovet (om det er nevnt) er åpent, og tjenesten har verken et bånd til familien eller et ansvar for noe av det familien trenger. Hjelpen kan være i gang uten at det er registrert: spør først.",
        nn:
          "Tilvisinga vart teken imot for \(ReferralNotStarted.days) dagar sidan eller meir, behovet (om det er nemnt) er ope, og tenesta har verken eit band til familien eller eit ansvar for noko av det familien treng. Hjelpa kan vere i gang utan at det er registrert: spør først.",
        en:
          "The referral was accepted \(ReferralNotStarted.days) days ago or more, the need (if one is named) is open, and the service has neither a tie to the family nor a responsibility for anything that the family needs. Help may have begun without being recorded: ask first."
      )
    case .gapNobody:
      Phrase(
        nb:
          "Et behov er åpent, og det er aldri registrert noe ansvar for det. Funnet sier ikke at noen har forsømt noe, og noen kan ha gjort noe uten at det er registrert. Er en tjeneste alt spurt, står det i forslaget.",
        nn:
          "Eit behov er ope, og det er aldri registrert noko ansvar for det. Funnet seier ikkje at nokon har forsømt noko, og nokon kan ha gjort noko utan at det er registrert. Er ei teneste alt spurd, står det i forslaget.",
        en:
          "A need is open, and no responsibility for it has ever been recorded. The finding does not say that anybody neglected anything, and something may have been done without being recorded. Where a service has been asked already, the suggestion says so."
      )
    case .gapDeclined:
      Phrase(
        nb:
          "Noen er spurt om å ta ansvaret for behovet, og alle som er spurt, har sagt nei uten først å ha sagt ja. Dagene regnes fra det siste neiet. Et nei kan være riktig; funnet sier at noen andre må spørres.",
        nn:
          "Nokon er spurd om å ta ansvaret for behovet, og alle som er spurde, har sagt nei utan først å ha sagt ja. Dagane blir rekna frå det siste neiet. Eit nei kan vere rett; funnet seier at ein må spørje nokon andre.",
        en:
          "Somebody was asked to do something about the need, and everyone who was asked has said no without having agreed before. The days count from the latest no. A no can be right; the finding says that somebody else has to be asked."
      )
    case .gapLapsed:
      Phrase(
        nb:
          "Noen hadde ansvar for behovet, men ingen har det nå: ansvaret tok slutt, kontakten sluttet, eller tjenesten ble lagt ned. Dagene regnes fra dagen etter at det siste ansvaret tok slutt. Funnet sier ikke at noe ble gjort feil, bare at ingen har tatt over.",
        nn:
          "Nokon hadde ansvar for behovet, men ingen har det no: ansvaret tok slutt, kontakten slutta, eller tenesta vart lagd ned. Dagane blir rekna frå dagen etter at det siste ansvaret tok slutt. Funnet seier ikkje at noko vart gjort feil, berre at ingen har teke over.",
        en:
          "Somebody had responsibility for the need, but nobody has it now: the responsibility ended, the contact left or the service closed. The days count from the day after the last of them ended. The finding does not say that anything was done wrong, only that nobody has taken over."
      )
    case .gapFamilyAlone:
      Phrase(
        nb:
          "Alle som har ansvar for behovet, er personer i familien selv. Det kan være slik familien vil ha det; spør om de vil ha hjelp.",
        nn:
          "Alle som har ansvar for behovet, er personar i familien sjølv. Det kan vere slik familien vil ha det; spør om dei vil ha hjelp.",
        en:
          "Everyone with responsibility for the need is a person of the family itself. That may be how the family wants it; ask whether they would like help."
      )
    case .gapAssumed:
      Phrase(
        nb:
          "Noen er registrert med ansvar, men det er ikke registrert at noen av dem er spurt eller har sagt ja. Funnet kommer bare i nettverk der et ja (kolonnen accepted) er registrert minst ett sted. Det betyr ikke at ingen gjør noe, bare at det ikke er avtalt.",
        nn:
          "Nokon er registrert med ansvar, men det er ikkje registrert at nokon av dei er spurd eller har sagt ja. Funnet kjem berre i nettverk der eit ja (kolonnen accepted) er registrert minst éin stad. Det betyr ikkje at ingen gjer noko, berre at det ikkje er avtalt.",
        en:
          "Somebody is recorded as responsible, but it is not recorded that any of them was asked or agreed. The finding is made only in networks where a yes (the column accepted) is recorded at least once. It does not mean that nobody does anything, only that nothing was agreed."
      )
    case .gapAsked:
      Phrase(
        nb:
          "Noen av dem som er registrert med ansvar, er spurt, ingen har sagt ja, og det er mer enn \(GapAsked.days) dager siden noen sist ble spurt. Funnet kommer bare i nettverk der et ja (kolonnen accepted) er registrert minst ett sted. Et ja kan være gitt uten å være registrert.",
        nn:
          "Nokon av dei som er registrerte med ansvar, er spurde, ingen har sagt ja, og det er meir enn \(GapAsked.days) dagar sidan nokon sist vart spurd. Funnet kjem berre i nettverk der eit ja (kolonnen accepted) er registrert minst éin stad. Eit ja kan vere gitt utan å vere registrert.",
        en:
          "Some of those recorded as responsible have been asked, none has agreed, and it is more than \(GapAsked.days) days since anybody was last asked. The finding is made only in networks where a yes (the column accepted) is recorded at least once. A yes may have been given without being recorded."
      )
    case .gapDormant:
      Phrase(
        nb:
          "Det er mer enn \(GapDormant.days) dager siden noe sist ble registrert om behovet: den siste aktiviteten, det siste ansvaret som begynte, eller dagen behovet ble meldt. Å vente kan være riktig; spør om det er avtalt.",
        nn:
          "Det er meir enn \(GapDormant.days) dagar sidan noko sist vart registrert om behovet: den siste aktiviteten, det siste ansvaret som byrja, eller dagen behovet vart meldt. Å vente kan vere rett; spør om det er avtalt.",
        en:
          "It is more than \(GapDormant.days) days since anything was last recorded about the need: the latest activity, the latest responsibility to begin, or the day the need was raised. Waiting can be right; ask whether it was agreed."
      )
    case .gapVolunteerOnly:
      Phrase(
        nb:
          "Alle som har ansvar for behovet, er frivillige, og loven gir livsområdet til en offentlig tjeneste: økonomi, bolig, skole, barnehage, psykisk helse, fysisk helse eller trygghet. Det sier ingenting om hvor god hjelpen fra de frivillige er.",
        nn:
          "Alle som har ansvar for behovet, er frivillige, og lova gir livsområdet til ei offentleg teneste: økonomi, bustad, skule, barnehage, psykisk helse, fysisk helse eller tryggleik. Det seier ingenting om kor god hjelpa frå dei frivillige er.",
        en:
          "Everyone with responsibility for the need is a volunteer, and the law gives the area of life to a public service: finances, housing, school, kindergarten, mental health, physical health or safety. It says nothing about how good the volunteers' help is."
      )
    case .gapCoordinatorOnly:
      Phrase(
        nb:
          "Alle som er skrevet opp på behovet, også de som bare er spurt, er familiekoordinatorer. Det kan være en riktig begynnelse; spør om noe av det er en annen tjenestes oppgave.",
        nn:
          "Alle som er skrivne opp på behovet, òg dei som berre er spurde, er familiekoordinatorar. Det kan vere ei rett byrjing; spør om noko av det er oppgåva til ei anna teneste.",
        en:
          "Everyone written down for the need, also those who were only asked, is a family coordinator. That can be a right beginning; ask whether some of it is another service's task."
      )
    case .gapNoLead:
      Phrase(
        nb:
          "Tre eller flere tjenester har ansvar for behovet, og ingen har hovedansvaret. I filene: part er lead hos ingen av dem. Mange hjelpere er verken bedre eller dårligere enn få, men noen må holde i trådene.",
        nn:
          "Tre eller fleire tenester har ansvar for behovet, og ingen har hovudansvaret. I filene: part er lead hos ingen av dei. Mange hjelparar er verken betre eller dårlegare enn få, men nokon må halde i trådane.",
        en:
          "Three or more services have responsibility for the need, and nobody has the main responsibility. In the files: part is lead for none of them. Many helpers are neither better nor worse than few, but somebody has to hold the threads."
      )
    case .gapNoService:
      Phrase(
        nb:
          "I et område har åpne familier åpne behov, og ingen åpen tjeneste har livsområdet som oppgave der. En tjeneste uten område gjelder overalt. Familier uten område regnes for seg; for dem holder det at tjenesten finnes et sted. Tjenesten kan finnes i kommunen uten at den er registrert her.",
        nn:
          "I eit område har opne familiar opne behov, og inga open teneste har livsområdet som oppgåve der. Ei teneste utan område gjeld overalt. Familiar utan område blir rekna for seg; for dei held det at tenesta finst ein stad. Tenesta kan finnast i kommunen utan at ho er registrert her.",
        en:
          "In an area open families have open needs, and no open service has the area of life as its task there. A service without an area is for everywhere. Families without an area are counted by themselves; for them a service anywhere will do. The service may exist in the municipality without being recorded here."
      )
    case .gapChildUnseen:
      Phrase(
        nb:
          "Noen hjelper familien, men ingen har et bånd til barnet selv, og ingen har ansvar for et åpent behov som er barnets. Det betyr ikke at barnet har det vondt, bare at ingen er registrert hos barnet.",
        nn:
          "Nokon hjelper familien, men ingen har eit band til barnet sjølv, og ingen har ansvar for eit ope behov som er barnet sitt. Det betyr ikkje at barnet har det vondt, berre at ingen er registrert hos barnet.",
        en:
          "Somebody helps the family, but nobody has a tie to the child itself, and nobody has responsibility for an open need of the child's own. It does not mean that the child is unwell, only that nobody is recorded with the child."
      )
    case .gapNoCoordinator:
      Phrase(
        nb:
          "Tre eller flere tjenester er rundt familien, og ingen familiekoordinator har et bånd til familien eller noen i den, eller ansvar for noe av det den trenger. I filene: en kontakt med rollen coordinator. Familiens eget nettverk regnes ikke med. Mange tjenester er verken bra eller dårlig, men noen må se helheten.",
        nn:
          "Tre eller fleire tenester er rundt familien, og ingen familiekoordinator har eit band til familien eller nokon i han, eller ansvar for noko av det han treng. I filene: ein kontakt med rolla coordinator. Familien sitt eige nettverk blir ikkje rekna med. Mange tenester er verken bra eller dårleg, men nokon må sjå heilskapen.",
        en:
          "Three or more services are around the family, and no family coordinator has a tie to the family or anyone in it, or a responsibility for what it needs. In the files: a contact with the role coordinator. The family's own network is not counted. Many services are neither good nor bad, but somebody has to see the whole."
      )
    case .gapNoNamedContact:
      Phrase(
        nb:
          "En tjeneste har et bånd til familien eller noen i den, men ingen navngitt person i tjenesten har det, eller ansvar for noe av det familien trenger. Det kommer ett funn for hver slik tjeneste. Tjenesten kan likevel gjøre en god jobb; familien vet bare ikke hvem den skal spørre etter.",
        nn:
          "Ei teneste har eit band til familien eller nokon i han, men ingen namngitt person i tenesta har det, eller ansvar for noko av det familien treng. Det kjem eitt funn for kvar slik teneste. Tenesta kan likevel gjere ein god jobb; familien veit berre ikkje kven han skal spørje etter.",
        en:
          "A service has a tie to the family or someone in it, but no named person of the service has one, or a responsibility for what the family needs. There is one finding for each such service. The service may do good work all the same; the family only does not know whom to ask for."
      )
    case .gapTransition:
      Phrase(
        nb:
          "En person blir for gammel for en tjeneste i løpet av de neste \(GapTransition.reach) dagene, eller ble det i løpet av de siste, og ingen annen tjeneste som følger opp personen, har både et av de samme livsområdene og rett alder. En tjeneste følger opp personen når den har et bånd til personen eller ansvaret for et åpent behov. Skoler og barnehager slutter 1. august det året. Bare personer med kjent fødselsdag eller fødselsmåned og tjenester med en eldste alder regnes med.",
        nn:
          "Ein person blir for gammal for ei teneste i løpet av dei neste \(GapTransition.reach) dagane, eller vart det i løpet av dei siste, og inga anna teneste som følgjer opp personen, har både eit av dei same livsområda og rett alder. Ei teneste følgjer opp personen når ho har eit band til personen eller ansvaret for eit ope behov. Skular og barnehagar sluttar 1. august det året. Berre personar med kjend fødselsdag eller fødselsmånad og tenester med ein eldste alder blir rekna med.",
        en:
          "A person becomes too old for a service within the next \(GapTransition.reach) days, or did within the last \(GapTransition.reach), and no other service that follows the person up has both one of the same areas of life and the right age. A service follows a person up when it has a tie to the person or the responsibility for an open need. Schools and kindergartens end on 1 August of that year. Only people with a known day or month of birth and services with an oldest age count."
      )
    case .agreementOverdue:
      Phrase(
        nb:
          "Noen har lovet å gjøre noe innen en dag, dagen er passert, og avtalen er verken gjort eller lagt bort. Det kan være gjort uten at det er registrert: spør først.",
        nn:
          "Nokon har lova å gjere noko innan ein dag, dagen er passert, og avtalen er verken gjord eller lagd bort. Det kan vere gjort utan at det er registrert: spør først.",
        en:
          "Somebody has promised to do something by a day, the day has passed, and the agreement is neither done nor dropped. It may have been done without being recorded: ask first."
      )
    case .agreementDueSoon:
      Phrase(
        nb:
          "En avtale skal være gjort i dag eller i løpet av de neste \(AgreementRules.daysAhead) dagene. Ingenting er galt; dette er en påminnelse.",
        nn:
          "Ein avtale skal vere gjord i dag eller i løpet av dei neste \(AgreementRules.daysAhead) dagane. Ingenting er gale; dette er ei påminning.",
        en:
          "An agreement is due today or within the next \(AgreementRules.daysAhead) days. Nothing is wrong; this is a reminder."
      )
    case .familyClosedOpen:
      Phrase(
        nb:
          "En familie ble avsluttet i løpet av de siste \(FamilyClosedOpen.days) dagene mens behov var åpne eller henvisninger ventet på svar. Det som var åpent, er ellers borte fra alle funn, siden familien ikke lenger følges opp; dette er den ene påminnelsen.",
        nn:
          "Ein familie vart avslutta i løpet av dei siste \(FamilyClosedOpen.days) dagane medan behov var opne eller tilvisingar venta på svar. Det som var ope, er elles borte frå alle funn, sidan familien ikkje lenger blir følgd opp; dette er den eine påminninga.",
        en:
          "A family was closed within the last \(FamilyClosedOpen.days) days while needs were open or referrals waited for an answer. What was open is otherwise gone from all findings, since the family is no longer followed up; this is the one reminder."
      )
    case .goalOverdue:
      Phrase(
        nb:
          "Dagen målet skulle være nådd, er passert; det er verken nådd eller lagt bort, og ikke noe nytt mål fører det videre. Mål kan ta lengre tid; funnet sier at det er på tide å snakke om det.",
        nn:
          "Dagen målet skulle vere nådd, er passert; det er verken nådd eller lagt bort, og ikkje noko nytt mål fører det vidare. Mål kan ta lengre tid; funnet seier at det er på tide å snakke om det.",
        en:
          "The day by which the goal was to be achieved has passed; it is neither achieved nor dropped, and no new goal carries it on. Goals may take longer; the finding says that it is time to talk about it."
      )
    case .consentEnding:
      Phrase(
        nb:
          "Et samtykke til at én tjeneste deler med en annen, gjelder i dag, men ikke om \(ConsentEnding.daysAhead) dager, og ikke noe nytt samtykke tar over. Familien bestemmer; funnet sier at den må spørres før det går ut.",
        nn:
          "Eit samtykke til at éi teneste deler med ei anna, gjeld i dag, men ikkje om \(ConsentEnding.daysAhead) dagar, og ikkje noko nytt samtykke tek over. Familien avgjer; funnet seier at ein må spørje han før det går ut.",
        en:
          "A consent for one service to share with another holds today but not in \(ConsentEnding.daysAhead) days, and no new one follows. The family decides; the finding says that they have to be asked before it ends."
      )
    case .siloUnlinked:
      Phrase(
        nb:
          "To tjenester følger opp de samme familiene uten at noe binder dem sammen: ikke noe registrert samarbeid, ingen henvisning mellom dem tatt imot de siste \(ServicePairs.daysOfReferral) dagene, og ingen i en tredje tjeneste som samarbeider med begge. Flere bånd er ikke bedre i seg selv; spør om nettopp disse to burde snakke sammen.",
        nn:
          "To tenester følgjer opp dei same familiane utan at noko bind dei saman: ikkje noko registrert samarbeid, inga tilvising mellom dei teken imot dei siste \(ServicePairs.daysOfReferral) dagane, og ingen i ei tredje teneste som samarbeider med begge. Fleire band er ikkje betre i seg sjølv; spør om nettopp desse to burde snakke saman.",
        en:
          "Two services are around the same families without having anything to do with each other: no cooperation, no referral between them accepted in the last \(ServicePairs.daysOfReferral) days, and nobody in a third service who works with both. More ties are not better in themselves; ask whether these two ought to talk."
      )
    case .siloSingleBridge:
      Phrase(
        nb:
          "To tjenester følger opp de samme familiene, er ikke registrert med samarbeid direkte, og møtes bare gjennom én person i en tredje tjeneste. Det er ingen kritikk av personen; det er forbindelsen som er sårbar.",
        nn:
          "To tenester følgjer opp dei same familiane, er ikkje registrerte med samarbeid direkte, og møtest berre gjennom éin person i ei tredje teneste. Det er ingen kritikk av personen; det er sambandet som er sårbart.",
        en:
          "Two services are around the same families, have nothing to do with each other directly, and meet only through one person in a third service. It is no criticism of that person; it is the connection that is fragile."
      )
    case .siloIsolated:
      Phrase(
        nb:
          "En tjeneste følger opp minst én familie og er ikke knyttet til noen annen tjeneste, verken ved samarbeid eller ved en henvisning som er tatt imot de siste \(ServicePairs.daysOfReferral) dagene. Noen tjenester skal arbeide for seg; spør om det er meningen her.",
        nn:
          "Ei teneste følgjer opp minst éin familie og er ikkje knytt til noka anna teneste, verken ved samarbeid eller ved ei tilvising som er teken imot dei siste \(ServicePairs.daysOfReferral) dagane. Nokre tenester skal arbeide for seg; spør om det er meininga her.",
        en:
          "A service follows up at least one family and is linked to no other service, neither by cooperation nor by a referral accepted in the last \(ServicePairs.daysOfReferral) days. Some services are meant to work by themselves; ask whether that is so here."
      )
    case .siloChildAdultSplit:
      Phrase(
        nb:
          "En familie med barn har både tjenester for barn og tjenester for voksne rundt seg, og ingen av barnas tjenester er knyttet til noen av de voksnes. En tjeneste for barn har en eldste alder på høyst 23 år og ingen yngste alder på 18 eller mer; en for voksne har en yngste alder på minst 18. Funnet sier ikke at tjenestene skal dele alt, bare at det ikke er registrert at de samarbeider.",
        nn:
          "Ein familie med barn har både tenester for barn og tenester for vaksne rundt seg, og inga av tenestene til barna er knytt til nokon av dei for vaksne. Ei teneste for barn har ein eldste alder på høgst 23 år og ingen yngste alder på 18 eller meir; ei for vaksne har ein yngste alder på minst 18. Funnet seier ikkje at tenestene skal dele alt, berre at det ikkje er registrert at dei samarbeider.",
        en:
          "A family with a child has both services for children and services for adults around it, and none of the children's is linked to any of the adults'. A service for children has an oldest age of at most 23 and no youngest age of 18 or more; one for adults has a youngest age of at least 18. The finding does not say that the services should share everything, only that no cooperation is recorded."
      )
    case .siloKeyPerson:
      Phrase(
        nb:
          "Uten denne kontakten ville tjenester som nå henger sammen gjennom samarbeid, ikke lenger gjøre det: nettet ville falle i deler, og to eller flere av delene har en tjeneste. Det er ingen kritikk av personen; spør hva som skjer ved ferie, sykdom eller ny jobb.",
        nn:
          "Utan denne kontakten ville tenester som no heng saman gjennom samarbeid, ikkje lenger gjere det: nettet ville falle i delar, og to eller fleire av delane har ei teneste. Det er ingen kritikk av personen; spør kva som skjer ved ferie, sjukdom eller ny jobb.",
        en:
          "Without this contact, services that now reach each other through cooperation no longer would: the net would fall into parts, two or more of which hold a service. It is no criticism of the person; ask what happens at a holiday, an illness or a new job."
      )
    }
  }

  /// How severe the finding is, and when: one sentence.
  public var severityRule: Phrase {
    switch self {
    case .referralUnanswered:
      Phrase(
        nb:
          "Kritisk når behovet haster eller det er mer enn \(ReferralUnanswered.criticalAfter) dager siden fristen; høy når det er mer enn \(ReferralUnanswered.highAfter); ellers middels.",
        nn:
          "Kritisk når behovet hastar eller det er meir enn \(ReferralUnanswered.criticalAfter) dagar sidan fristen; høg når det er meir enn \(ReferralUnanswered.highAfter); elles middels.",
        en:
          "Critical when the need is urgent or the day was more than \(ReferralUnanswered.criticalAfter) days ago; high when more than \(ReferralUnanswered.highAfter); otherwise medium."
      )
    case .gapNobody, .gapDeclined, .gapLapsed:
      Phrase(
        nb: "Kritisk når behovet haster, ellers høy.", nn: "Kritisk når behovet hastar, elles høg.",
        en: "Critical when the need is urgent, otherwise high.")
    case .gapFamilyAlone, .gapAssumed, .gapAsked, .gapDormant:
      Phrase(
        nb: "Høy når behovet haster, ellers middels.", nn: "Høg når behovet hastar, elles middels.",
        en: "High when the need is urgent, otherwise medium.")
    case .gapNoService:
      Phrase(
        nb: "Høy fra \(GapNoService.highFrom) slike behov, ellers middels.",
        nn: "Høg frå \(GapNoService.highFrom) slike behov, elles middels.",
        en: "High from \(GapNoService.highFrom) such needs, otherwise medium.")
    case .gapNoCoordinator:
      Phrase(
        nb: "Høy fra \(GapNoCoordinator.highFrom) tjenester, ellers middels.",
        nn: "Høg frå \(GapNoCoordinator.highFrom) tenester, elles middels.",
        en: "High from \(GapNoCoordinator.highFrom) services, otherwise medium.")
    case .gapTransition:
      Phrase(
        nb:
          "Når dagen er passert: kritisk når personen har et åpent behov på et av livsområdene til tjenesten, ellers høy. Før: høy når det er \(GapTransition.highWithin) dager igjen eller mindre, middels når det er \(GapTransition.mediumWithin) eller mindre, ellers lav.",
        nn:
          "Når dagen er passert: kritisk når personen har eit ope behov på eit av livsområda til tenesta, elles høg. Før: høg når det er \(GapTransition.highWithin) dagar att eller mindre, middels når det er \(GapTransition.mediumWithin) eller mindre, elles låg.",
        en:
          "Once the day has passed: critical when the person has an open need in one of the service's areas of life, otherwise high. Before: high when \(GapTransition.highWithin) days or fewer are left, medium when \(GapTransition.mediumWithin) or fewer, otherwise low."
      )
    case .agreementOverdue:
      Phrase(
        nb:
          "Høy når behovet haster eller det er mer enn \(AgreementRules.highAfter) dager siden dagen; ellers middels.",
        nn:
          "Høg når behovet hastar eller det er meir enn \(AgreementRules.highAfter) dagar sidan dagen; elles middels.",
        en:
          "High when its need is urgent or the day was more than \(AgreementRules.highAfter) days ago; otherwise medium."
      )
    case .siloUnlinked:
      Phrase(
        nb:
          "Høy fra \(SiloUnlinked.highFrom) felles familier, middels fra \(SiloUnlinked.mediumFrom), ellers lav.",
        nn:
          "Høg frå \(SiloUnlinked.highFrom) felles familiar, middels frå \(SiloUnlinked.mediumFrom), elles låg.",
        en:
          "High from \(SiloUnlinked.highFrom) shared families, medium from \(SiloUnlinked.mediumFrom), otherwise low."
      )
    case .siloSingleBridge:
      Phrase(
        nb: "Middels fra \(SiloSingleBridge.mediumFrom) felles familier, ellers lav.",
        nn: "Middels frå \(SiloSingleBridge.mediumFrom) felles familiar, elles låg.",
        en: "Medium from \(SiloSingleBridge.mediumFrom) shared families, otherwise low.")
    case .siloIsolated:
      Phrase(
        nb: "Høy fra \(SiloIsolated.highFrom) familier, ellers middels.",
        nn: "Høg frå \(SiloIsolated.highFrom) familiar, elles middels.",
        en: "High from \(SiloIsolated.highFrom) families, otherwise medium.")
    case .siloKeyPerson:
      Phrase(
        nb:
          "Høy når \(SiloKeyPerson.highFrom) tjenester eller flere ville bli skilt fra resten, ellers middels.",
        nn:
          "Høg når \(SiloKeyPerson.highFrom) tenester eller fleire ville bli skilde frå resten, elles middels.",
        en:
          "High when \(SiloKeyPerson.highFrom) services or more would be cut off, otherwise medium."
      )
    case .referralReturned, .referralPassedOn, .referralDeadEnd: always(.high)
    case .referralNotStarted, .gapVolunteerOnly, .gapChildUnseen, .siloChildAdultSplit:
      always(.medium)
    case .familyClosedOpen: always(.medium)
    case .referralDueSoon, .gapCoordinatorOnly, .gapNoLead, .gapNoNamedContact, .agreementDueSoon,
      .goalOverdue, .consentEnding:
      always(.low)
    }
  }

  private func always(_ severity: Severity) -> Phrase {
    let words = severity.words
    return Phrase(nb: "Alltid \(words.nb).", nn: "Alltid \(words.nn).", en: "Always \(words.en).")
  }
}
