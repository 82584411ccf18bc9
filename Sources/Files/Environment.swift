internal import CFiles
internal import Glibc

/// What is around this process.
public enum Environment {
  /// The variables of the environment. Nobody may be changing one of them.
  public static var variables: [String: String] {
    var variables: [String: String] = [:]
    guard var entry = unsafe samvev_variables() else { return variables }
    while let text = unsafe entry.pointee {
      let parts = unsafe String(cString: text).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, variables[String(parts[0])] == nil {
        variables[String(parts[0])] = String(parts[1])
      }
      unsafe entry += 1
    }
    return variables
  }

  /// The login name of this process's user; that of `USER` where the system knows none.
  public static var userName: String {
    let user = geteuid() == 0 ? getuid() : geteuid()
    var entry = unsafe passwd()
    var found: UnsafeMutablePointer<passwd>?
    let name = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1 << 14) {
      buffer -> String? in
      guard let start = buffer.baseAddress,
        unsafe getpwuid_r(user, &entry, start, buffer.count, &found) == 0,
        let name = unsafe found?.pointee.pw_name
      else { return nil }
      return unsafe String(cString: name)
    }
    return name ?? variables["USER"] ?? ""
  }
}
