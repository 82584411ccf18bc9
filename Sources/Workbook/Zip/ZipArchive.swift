internal import CZip

/// The names of an archive's parts.
///
/// Names are compared without regard to case and to which slash they have, as Office does.
struct ZipDirectory {
  /// The places of the parts by folded name; of one that is there twice, -1.
  fileprivate var places: [String: Int] = [:]
  /// How many files the archive lists.
  fileprivate(set) var count = 0

  fileprivate static func folded(_ name: String) -> String {
    let bytes = name.utf8.map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "\\"): UInt8(ascii: "/")
      default: byte
      }
    }
    return String(decoding: bytes.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
  }

  /// The place of a part; nil where there is none, or more than one, of this name.
  func place(of name: String) -> Int? {
    places[Self.folded(name)].flatMap { $0 < 0 ? nil : $0 }
  }
}

/// A zip archive in memory, read by libzip. It lives as long as the closure that it is lent to.
@safe struct ZipArchive: ~Copyable {
  private let archive: OpaquePointer
  let directory: ZipDirectory

  /// Opens an archive (zip_open_from_source) and closes it after `body`.
  ///
  /// - Parameter directory: its names, where they are known.
  static func read<Answer>(
    _ bytes: [UInt8], _ directory: ZipDirectory? = nil,
    _ body: (borrowing ZipArchive) throws(WorkbookError) -> Answer
  ) throws(WorkbookError) -> Answer {
    let outcome: Result<Answer, WorkbookError> = unsafe bytes.withUnsafeBytes { buffer in
      do throws(WorkbookError) {
        return .success(try body(try unsafe ZipArchive(buffer, directory)))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  private init(
    _ buffer: UnsafeRawBufferPointer, _ known: ZipDirectory?
  ) throws(WorkbookError) {
    var failure = unsafe zip_error_t()
    unsafe zip_error_init(&failure)
    defer { unsafe zip_error_fini(&failure) }
    guard
      let source = unsafe zip_source_buffer_create(
        buffer.baseAddress, zip_uint64_t(buffer.count), 0, &failure)
    else { throw .damaged(part: "") }
    guard let opened = unsafe zip_open_from_source(source, ZIP_RDONLY, &failure) else {
      unsafe zip_source_free(source)
      throw .damaged(part: "")
    }
    unsafe archive = opened
    if let known {
      directory = known
      return
    }
    var directory = ZipDirectory()
    directory.count = max(0, Int(unsafe zip_get_num_entries(opened, 0)))
    for place in 0..<directory.count {
      guard let name = unsafe zip_get_name(opened, zip_uint64_t(place), ZIP_FL_ENC_RAW) else {
        continue
      }
      let folded = ZipDirectory.folded(unsafe String(cString: name))
      directory.places[folded] = directory.places[folded] == nil ? place : -1
    }
    self.directory = directory
  }

  deinit {
    unsafe zip_discard(archive)
  }

  /// Whether there is a part of this name.
  func has(_ name: String) -> Bool {
    directory.places[ZipDirectory.folded(name)] != nil
  }

  /// Opens a part for reading (zip_fopen_index).
  func part(_ name: String) throws(WorkbookError) -> ZipPart {
    guard let place = directory.place(of: name) else { throw .damaged(part: name) }
    var facts = unsafe zip_stat_t()
    unsafe zip_stat_init(&facts)
    guard unsafe zip_stat_index(archive, zip_uint64_t(place), 0, &facts) == 0,
      let size = unsafe Int(exactly: facts.size)
    else {
      throw .damaged(part: name)
    }
    if unsafe facts.encryption_method != ZIP_EM_NONE { throw .encrypted }
    guard let file = unsafe zip_fopen_index(archive, zip_uint64_t(place), 0) else {
      throw .damaged(part: name)
    }
    return unsafe ZipPart(file, name, size: size)
  }

  /// The first bytes of a part.
  func start(of name: String, _ count: Int) throws(WorkbookError) -> [UInt8] {
    var part = try part(name)
    return try part.read(count)
  }
}

/// A part of an archive while it is unpacked. It must not outlive its archive.
@safe struct ZipPart: ~Copyable {
  private let file: OpaquePointer?
  /// What was unpacked already, where it is read again.
  private let held: [UInt8]
  /// Its name, as it was asked for.
  let name: String
  /// What it unpacks to as the archive states it: one that comes to more is damaged.
  let size: Int
  /// How many bytes have been unpacked.
  private(set) var count = 0

  init(_ file: OpaquePointer, _ name: String, size: Int) {
    unsafe self.file = file
    self.name = name
    self.size = size
    held = []
  }

  /// A part that was unpacked before.
  init(held: [UInt8], _ name: String) {
    unsafe file = nil
    self.held = held
    self.name = name
    size = held.count
  }

  deinit {
    if let file = unsafe file { unsafe zip_fclose(file) }
  }

  /// Unpacks some more (zip_fread); 0 at the end.
  mutating func read(into place: UnsafeMutableRawPointer, _ room: Int) throws(WorkbookError) -> Int
  {
    guard let file = unsafe file else {
      let end = min(held.count, count + room)
      unsafe held.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        unsafe place.copyMemory(from: start + count, byteCount: end - count)
      }
      defer { count = end }
      return end - count
    }
    let got = Int(unsafe zip_fread(file, place, zip_uint64_t(room)))
    guard got >= 0, count + got <= size else { throw .damaged(part: name) }
    count += got
    return got
  }

  /// Unpacks so many bytes, or what is left if that is less.
  mutating func read(_ room: Int) throws(WorkbookError) -> [UInt8] {
    var failure: WorkbookError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      guard let start = buffer.baseAddress else { return }
      do throws(WorkbookError) {
        while filled < room {
          let got = try unsafe read(into: start + filled, room - filled)
          if got == 0 { break }
          filled += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
