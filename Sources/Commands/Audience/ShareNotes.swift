import Model
import Store

extension Session {
  /// Notes in the network file what is made for somebody, all or nothing; a bundle is left alone.
  ///
  /// It is done before a file is written: what was noted and not made does less harm than what was
  /// made and not noted.
  func note(_ shares: [Share], at path: String) throws(Failure) {
    if isBundle(path) || shares.isEmpty { return }
    do throws(StoreError) {
      try NetworkFile.note(shares, at: path, interruption: interruption)
    } catch {
      throw failure(error)
    }
  }
}
