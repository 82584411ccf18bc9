import Exchange
import Messages
import Model
import Support
import Testing
import Wording

@testable import Commands

/// A workbook that was written is read back as the network that it came from.
@Suite struct WorkbookRoundTripTests {
  private static let day = Day(number: 20_600)

  /// The network as one document in normal form.
  private func document(_ network: Network) -> String {
    var bytes: [UInt8] = []
    BundleWriter(network).writeJSON { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func read(_ files: [(name: String, bytes: [UInt8])], _ language: Language) throws
    -> Network
  {
    let options = ReadingOptions(isDayFirst: language != .en, today: Self.day)
    return try merge(
      readBundle(files: files, options), into: Network(), replacing: false, today: Self.day
    ).change.network
  }

  @Test(arguments: Language.allCases, [UInt64](1...40))
  func `a random network is the same after a workbook`(language: Language, seed: UInt64) throws {
    let network = try read(RandomBundle.make(seed: seed), language)
    let words = WorkbookWords(language, title: "Prøve", lines: [], of: network)
    let bytes = try workbook(of: network, words: words, madeOn: Self.day)
    let again = try read([("nettverk.xlsx", bytes)], language)
    #expect(document(again) == document(network))
  }
}
