internal import Foundation

/// What stands at a path, symbolic links followed.
enum FileKind {
  case nothing, folder, regular
  /// A terminal, a pipe, a disk: it is written to and never replaced, and reading it may never end.
  case device

  init(_ path: String) {
    let real = URL(filePath: path).resolvingSymlinksInPath().path
    let type = (try? FileManager.default.attributesOfItem(atPath: real))?[.type]
    switch type as? FileAttributeType {
    case .typeRegular?: self = .regular
    case .typeDirectory?: self = .folder
    case nil, .typeSymbolicLink?: self = .nothing
    default: self = .device
    }
  }
}

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
