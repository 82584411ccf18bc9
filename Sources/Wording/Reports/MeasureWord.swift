/// The measures of silos: a short name, and a sentence that explains the figure.
public enum MeasureWord: CaseIterable, Worded, Sendable {
  case internalTies, externalTies, eiIndex, betweenness, constraint, cutVertex, community, density,
    modularity, sectorAgreement, components

  /// The name of the measure.
  public var words: Phrase {
    switch self {
    case .internalTies: Phrase(nb: "Bånd innad", nn: "Band innanfor", en: "Ties inside")
    case .externalTies: Phrase(nb: "Bånd utad", nn: "Band utover", en: "Ties across")
    case .eiIndex: Phrase(nb: "E-I-indeks", nn: "E-I-indeks", en: "E-I index")
    case .betweenness: Phrase(nb: "Mellomposisjon", nn: "Mellomposisjon", en: "Betweenness")
    case .constraint: Phrase(nb: "Bundethet", nn: "Bundenskap", en: "Constraint")
    case .cutVertex: Phrase(nb: "Knutepunkt", nn: "Knutepunkt", en: "Cut point")
    case .community: Phrase(nb: "Gruppe", nn: "Gruppe", en: "Community")
    case .density: Phrase(nb: "Tetthet", nn: "Tettleik", en: "Density")
    case .modularity: Phrase(nb: "Modularitet", nn: "Modularitet", en: "Modularity")
    case .sectorAgreement:
      Phrase(
        nb: "Grupper mot sektorer", nn: "Grupper mot sektorar", en: "Communities against sectors")
    case .components: Phrase(nb: "Deler", nn: "Delar", en: "Parts")
    }
  }

  /// What a figure of the measure means: one sentence.
  public var explanation: Phrase {
    switch self {
    case .internalTies:
      Phrase(
        nb: "Hvor mange samarbeid som er innenfor samme tjeneste eller sektor.",
        nn: "Kor mange samarbeid som er innanfor same teneste eller sektor.",
        en: "How many cooperations are within the same service or sector.")
    case .externalTies:
      Phrase(
        nb: "Hvor mange samarbeid som går til andre tjenester eller sektorer.",
        nn: "Kor mange samarbeid som går til andre tenester eller sektorar.",
        en: "How many cooperations go to other services or sectors.")
    case .eiIndex:
      Phrase(
        nb: "Fra −1 (bare samarbeid innad) til 1 (bare samarbeid utad).",
        nn: "Frå −1 (berre samarbeid innanfor) til 1 (berre samarbeid utover).",
        en: "From −1 (only cooperation inside) to 1 (only cooperation across).")
    case .betweenness:
      Phrase(
        nb: "Hvor ofte den korteste veien mellom to andre går her gjennom.",
        nn: "Kor ofte den kortaste vegen mellom to andre går gjennom her.",
        en: "How often the shortest way between two others goes through here.")
    case .constraint:
      Phrase(
        nb:
          "Høyt tall: kontaktene kjenner hverandre fra før; lavt tall: kontaktene er mange og ulike.",
        nn:
          "Høgt tal: kontaktane kjenner kvarandre frå før; lågt tal: kontaktane er mange og ulike.",
        en: "High: the contacts know one another already; low: the contacts are many and different."
      )
    case .cutVertex:
      Phrase(
        nb: "Uten dette faller nettverket fra hverandre.",
        nn: "Utan dette fell nettverket frå kvarandre.", en: "Without it the network falls apart.")
    case .community:
      Phrase(
        nb: "Tjenester som samarbeider mest med hverandre, er i samme gruppe.",
        nn: "Tenester som samarbeider mest med kvarandre, er i same gruppe.",
        en: "Services that work most with one another are in the same community.")
    case .density:
      Phrase(
        nb: "Hvor stor del av parene av tjenester som samarbeider.",
        nn: "Kor stor del av para av tenester som samarbeider.",
        en: "The share of the pairs of services that work together.")
    case .modularity:
      Phrase(
        nb: "Hvor mye samarbeidet holder seg innenfor sektorene: høyt tall betyr siloer.",
        nn: "Kor mykje samarbeidet held seg innanfor sektorane: høgt tal tyder siloar.",
        en: "How much the cooperation keeps within sectors: a high number means silos.")
    case .sectorAgreement:
      Phrase(
        nb: "1 betyr at folk bare samarbeider innenfor sin egen sektor.",
        nn: "1 tyder at folk berre samarbeider innanfor sin eigen sektor.",
        en: "1 means that people work only within their own sector.")
    case .components:
      Phrase(
        nb: "De delene av nettverket som ikke har noen forbindelse med hverandre.",
        nn: "Dei delane av nettverket som ikkje har noko samband med kvarandre.",
        en: "The parts of the network that have no connection with one another.")
    }
  }
}
