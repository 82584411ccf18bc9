/// What a connection may do to its file.
public enum OpenMode: Sendable {
  /// Reads an existing file; other connections may write to it meanwhile.
  case readOnly
  /// Reads and writes an existing file; fails with `.readOnly` when it is write-protected.
  case readWrite
  /// Makes a new, empty file that its owner alone may read (mode 0600, `-wal` and `-shm` too), and
  /// fails when something stands in its place.
  case create
  /// Reads a file that nobody changes meanwhile, without locks. A `-wal` file beside it is not
  /// read.
  case immutable
}
