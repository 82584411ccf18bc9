public import Analysis
public import Model
public import Wording

/// Writes an analysis as `samvev.findings/1` (`docs/output.en.md`), in chunks.
///
/// - Parameters:
///   - name: the network's name.
///   - writer: makes the sentences, in its language.
///   - write: takes each chunk; what it throws ends the writing.
public func writeJSON<Failure: Error>(
  _ result: AnalysisResult, of network: Network, name: String, writer: FindingWriter,
  write: ([UInt8]) throws(Failure) -> Void
) throws(Failure) {
  var json = JSONOutput()
  json.beginObject()
  json.string("schema", "samvev.findings/1")
  json.string("network", name)
  json.string("asOf", result.asOf.description)
  json.string("language", writer.language.rawValue)
  let counts = result.counts
  json.beginObject("counts")
  json.number("families", counts.families)
  json.number("people", counts.people)
  json.number("services", counts.services)
  json.number("contacts", counts.contacts)
  json.number("ties", counts.ties)
  json.number("needs", counts.needs)
  json.number("openNeeds", counts.openNeeds)
  json.number("referrals", counts.referrals)
  json.number("waitingReferrals", counts.waitingReferrals)
  json.endObject()

  json.beginArray("findings")
  try json.buffer.handOn(isLast: true, write)
  try FindingElements(network, writer).write(result.findings, write)
  if !result.findings.isEmpty { json.filled() }
  json.endArray()

  if let silos = result.silos {
    try json.silos(silos, network, write)
    if silos.leavesOutBetweenness {
      json.beginArray("notes")
      json.string(nil, writer.language[report: .betweennessLeftOut])
      json.endArray()
    }
  } else {
    json.null("silos")
  }
  json.ledger(result.ledger, network)
  if let stamp = writer.stampSentence { json.string("stamp", stamp) }
  json.endObject()
  json.finish()
  try json.buffer.handOn(isLast: true, write)
}

extension JSONOutput {
  fileprivate mutating func ties(_ ties: SiloMeasures.Ties) {
    number("internalTies", ties.inside)
    number("externalTies", ties.across)
    number("eiIndex", ties.eiIndex)
  }

  fileprivate mutating func silos<Failure: Error>(
    _ silos: SiloMeasures, _ network: Network, _ write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    beginObject("silos")
    beginArray("services")
    for service in silos.services {
      beginObject()
      string("id", network.services.id, service.service)
      string("sector", network.services.sector[service.service]?.code ?? "")
      number("families", service.families)
      ties(service.ties)
      number("betweenness", service.betweenness)
      number("constraint", service.constraint)
      bool("cutVertex", service.isCutVertex)
      number("community", service.community)
      endObject()
      try buffer.handOn(write)
    }
    endArray()
    beginArray("contacts")
    for (place, contact) in silos.contacts.enumerated() {
      element(contact, network, isFirst: place == 0)
      try buffer.handOn(write)
    }
    if !silos.contacts.isEmpty { filled() }
    endArray()
    beginArray("sectors")
    for sector in silos.sectors {
      beginObject()
      string("sector", sector.sector.code)
      number("services", sector.services)
      ties(sector.ties)
      endObject()
    }
    endArray()
    densities(silos.sectorDensity)
    beginArray("pairs")
    for (place, pair) in silos.pairs.enumerated() {
      element(pair, network, isFirst: place == 0)
      try buffer.handOn(write)
    }
    if !silos.pairs.isEmpty { filled() }
    endArray()
    number("modularity", silos.modularity)
    number("communityModularity", silos.communityModularity)
    number("sectorAgreement", silos.sectorAgreement)
    beginArray("components")
    for size in silos.components { number(nil, size) }
    endArray()
    endObject()
  }

  /// How many of the possible pairs of services of every two sectors are linked.
  mutating func densities(_ densities: [SiloMeasures.Density]) {
    beginArray("sectorDensity")
    for density in densities {
      beginObject()
      string("a", density.a.code)
      string("b", density.b.code)
      number("linkedPairs", density.linkedPairs)
      number("possiblePairs", density.possiblePairs)
      number("density", density.density)
      endObject()
    }
    endArray()
  }

  // Of contacts and pairs there are many: with their indents and keys ready.

  private mutating func element(
    _ contact: SiloMeasures.Contact, _ network: Network, isFirst: Bool
  ) {
    buffer.put(isFirst ? "\n      {\n        \"id\": " : ",\n      {\n        \"id\": ")
    buffer.put(quoted: network.contacts.id, contact.contact)
    buffer.put(",\n        \"service\": ")
    let service = network.contacts.service[contact.contact].row
    buffer.put(quoted: network.services.id, service)
    buffer.put(",\n        \"betweenness\": ")
    value(contact.betweenness)
    buffer.put(",\n        \"constraint\": ")
    value(contact.constraint)
    buffer.put(",\n        \"cutVertex\": ")
    buffer.put(contact.isCutVertex ? "true\n      }" : "false\n      }")
  }

  private mutating func element(_ pair: SiloMeasures.Pair, _ network: Network, isFirst: Bool) {
    buffer.put(isFirst ? "\n      {\n        \"a\": " : ",\n      {\n        \"a\": ")
    buffer.put(quoted: network.services.id, pair.a)
    buffer.put(",\n        \"b\": ")
    buffer.put(quoted: network.services.id, pair.b)
    buffer.put(",\n        \"sharedFamilies\": ")
    buffer.put(String(pair.sharedFamilies))
    buffer.put(",\n        \"ties\": ")
    buffer.put(String(pair.ties))
    buffer.put(",\n        \"acceptedReferrals\": ")
    buffer.put(String(pair.acceptedReferrals))
    buffer.put(",\n        \"bridges\": ")
    buffer.put(String(pair.bridges))
    buffer.put(",\n        \"status\": \"")
    buffer.put(pair.status.rawValue)
    buffer.put("\"\n      }")
  }
}
