import CFiles

/// The memory of this process.
public enum Memory {
  /// Gives back to the system what was let go of and is kept for what comes next.
  ///
  /// It takes some hundredths of a second after much was let go of, and is of no use before.
  public static func giveBack() { _ = malloc_trim(0) }
}
