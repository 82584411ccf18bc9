internal import Foundation

/// What the system says about a failure, in a few words; nothing where it only numbers it.
public func systemReason(_ error: any Error) -> String {
  var error = error as NSError
  while let below = error.userInfo[NSUnderlyingErrorKey] as? any Error { error = below as NSError }
  let code = POSIXErrorCode(rawValue: Int32(clamping: error.code))
  guard error.domain == NSPOSIXErrorDomain, let code else { return "" }
  return POSIXError(code).words
}

extension POSIXError {
  /// `No such file or directory`: the description without the sentence that Foundation puts first.
  var words: String {
    let lead = "The operation could not be completed. "
    let all = localizedDescription
    return all.hasPrefix(lead) ? String(all.dropFirst(lead.count)) : all
  }
}
