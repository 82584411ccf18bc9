public import Analysis
public import Model
public import Wording

/// Writes an analysis as `samvev.findings/1` (`commands.md`), in chunks.
///
/// - Parameters:
///   - name: the network's name.
///   - writer: makes the sentences, in its language.
///   - write: takes each chunk; what it throws ends the writing.
public func writeJSON<Failure: Error>(
  _ result: AnalysisResult, of network: Network, name: String, writer: FindingWriter,
  write: @escaping ([UInt8]) throws(Failure) -> Void
) throws(Failure) {
  var json = JSONOutput(write)
  try json.beginObject()
  try json.string("schema", "samvev.findings/1")
  try json.string("network", name)
  try json.string("asOf", result.asOf.description)
  try json.string("language", writer.language.rawValue)
  let counts = result.counts
  try json.beginObject("counts")
  try json.number("families", counts.families)
  try json.number("people", counts.people)
  try json.number("services", counts.services)
  try json.number("contacts", counts.contacts)
  try json.number("ties", counts.ties)
  try json.number("needs", counts.needs)
  try json.number("openNeeds", counts.openNeeds)
  try json.number("referrals", counts.referrals)
  try json.number("waitingReferrals", counts.waitingReferrals)
  try json.endObject()

  try json.beginArray("findings")
  for finding in result.findings {
    try json.beginObject()
    try json.string("code", finding.code.rawValue)
    try json.string("severity", finding.severity.code)
    try json.beginObject("subject")
    try json.reference(finding.subject, network)
    try json.endObject()
    if finding.family < 0 {
      try json.null("family")
    } else {
      try json.string("family", utf8: network.families.id.utf8(Int(finding.family)))
    }
    try json.string("area", finding.area < 0 ? nil : network.symbols[finding.area])
    try json.string(
      "since", finding.since == Day.never ? nil : Day(number: finding.since).description)
    try json.number("days", finding.days < 0 ? nil : Int(finding.days))
    try json.beginArray("related")
    for ref in finding.related {
      try json.beginObject()
      try json.reference(ref, network)
      try json.endObject()
    }
    try json.endArray()
    try json.string("message", writer.message(finding))
    try json.string("suggestion", writer.suggestion(finding))
    try json.endObject()
  }
  try json.endArray()

  if let silos = result.silos {
    try json.silos(silos, network)
    if silos.leavesOutBetweenness {
      try json.beginArray("notes")
      try json.string(nil, writer.language[report: .betweennessLeftOut])
      try json.endArray()
    }
  } else {
    try json.null("silos")
  }
  try json.endObject()
  try json.finish()
}

extension JSONOutput {
  fileprivate mutating func reference(_ ref: Ref, _ network: Network) throws(Failure) {
    try string("kind", ref.kind.code)
    try string("id", network.id(ref))
  }

  fileprivate mutating func ties(_ ties: SiloMeasures.Ties) throws(Failure) {
    try number("internalTies", ties.inside)
    try number("externalTies", ties.across)
    try number("eiIndex", ties.eiIndex)
  }

  fileprivate mutating func silos(
    _ silos: SiloMeasures, _ network: Network
  ) throws(Failure) {
    try beginObject("silos")
    try beginArray("services")
    for service in silos.services {
      try beginObject()
      try string("id", utf8: network.services.id.utf8(service.service))
      try string("sector", Sector.codes[Int(network.services.sector[service.service])])
      try number("families", service.families)
      try ties(service.ties)
      try number("betweenness", service.betweenness)
      try number("constraint", service.constraint)
      try bool("cutVertex", service.isCutVertex)
      try number("community", service.community)
      try endObject()
    }
    try endArray()
    try beginArray("contacts")
    for contact in silos.contacts {
      try beginObject()
      try string("id", utf8: network.contacts.id.utf8(contact.contact))
      let service = network.contacts.service[contact.contact].row
      try string("service", utf8: network.services.id.utf8(service))
      try number("betweenness", contact.betweenness)
      try number("constraint", contact.constraint)
      try bool("cutVertex", contact.isCutVertex)
      try endObject()
    }
    try endArray()
    try beginArray("sectors")
    for sector in silos.sectors {
      try beginObject()
      try string("sector", sector.sector.code)
      try number("services", sector.services)
      try ties(sector.ties)
      try endObject()
    }
    try endArray()
    try beginArray("sectorDensity")
    for density in silos.sectorDensity {
      try beginObject()
      try string("a", density.a.code)
      try string("b", density.b.code)
      try number("linkedPairs", density.linkedPairs)
      try number("possiblePairs", density.possiblePairs)
      try number("density", density.density)
      try endObject()
    }
    try endArray()
    try beginArray("pairs")
    for pair in silos.pairs {
      try beginObject()
      try string("a", utf8: network.services.id.utf8(pair.a))
      try string("b", utf8: network.services.id.utf8(pair.b))
      try number("sharedFamilies", pair.sharedFamilies)
      try number("ties", pair.ties)
      try number("acceptedReferrals", pair.acceptedReferrals)
      try number("bridges", pair.bridges)
      try string("status", pair.status.rawValue)
      try endObject()
    }
    try endArray()
    try number("modularity", silos.modularity)
    try number("communityModularity", silos.communityModularity)
    try number("sectorAgreement", silos.sectorAgreement)
    try beginArray("components")
    for size in silos.components { try number(nil, size) }
    try endArray()
    try endObject()
  }
}
