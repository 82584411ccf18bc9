internal import CZip

/// A zip archive in memory, read by libzip. It lives as long as the closure that it is lent to.
///
/// Names are compared without regard to case and to which slash they have, as Office does. Sizes
/// that the archive states are not believed: `ZipPart` counts.
@safe struct ZipArchive: ~Copyable {
  private let archive: OpaquePointer
  /// The places of the parts by folded name; of one that is there twice, -1.
  private let places: [String: Int]

  /// Opens an archive (zip_open_from_source) and closes it after `body`.
  static func read<Answer>(
    _ bytes: [UInt8], _ body: (borrowing ZipArchive) throws(WorkbookError) -> Answer
  ) throws(WorkbookError) -> Answer {
    let outcome: Result<Answer, WorkbookError> = unsafe bytes.withUnsafeBytes { buffer in
      do throws(WorkbookError) {
        return .success(try body(try unsafe ZipArchive(buffer)))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  private init(_ buffer: UnsafeRawBufferPointer) throws(WorkbookError) {
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
    let count = unsafe zip_get_num_entries(opened, 0)
    var places: [String: Int] = [:]
    for place in 0..<Int(count) {
      guard let name = unsafe zip_get_name(opened, zip_uint64_t(place), ZIP_FL_ENC_RAW) else {
        continue
      }
      let folded = Self.folded(unsafe String(cString: name))
      places[folded] = places[folded] == nil ? place : -1
    }
    self.places = places
  }

  deinit {
    unsafe zip_discard(archive)
  }

  private static func folded(_ name: String) -> String {
    let bytes = name.utf8.map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "\\"): UInt8(ascii: "/")
      default: byte
      }
    }
    return String(decoding: bytes.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
  }

  /// Whether there is a part of this name.
  func has(_ name: String) -> Bool {
    places[Self.folded(name)] != nil
  }

  /// Opens a part for reading (zip_fopen_index).
  func part(_ name: String) throws(WorkbookError) -> ZipPart {
    guard let place = places[Self.folded(name)], place >= 0 else { throw .damaged(part: name) }
    var facts = unsafe zip_stat_t()
    unsafe zip_stat_init(&facts)
    guard unsafe zip_stat_index(archive, zip_uint64_t(place), 0, &facts) == 0 else {
      throw .damaged(part: name)
    }
    if unsafe facts.encryption_method != ZIP_EM_NONE { throw .encrypted }
    guard let file = unsafe zip_fopen_index(archive, zip_uint64_t(place), 0) else {
      throw .damaged(part: name)
    }
    return unsafe ZipPart(file, name)
  }

  /// The first bytes of a part.
  func start(of name: String, _ count: Int) throws(WorkbookError) -> [UInt8] {
    var part = try part(name)
    return try part.read(count)
  }
}

/// A part of an archive while it is unpacked. It must not outlive its archive.
@safe struct ZipPart: ~Copyable {
  private let file: OpaquePointer
  /// Its name, as it was asked for.
  let name: String
  /// How many bytes have been unpacked.
  private(set) var count = 0

  init(_ file: OpaquePointer, _ name: String) {
    unsafe self.file = file
    self.name = name
  }

  deinit {
    unsafe zip_fclose(file)
  }

  /// Unpacks some more (zip_fread); 0 at the end.
  mutating func read(into place: UnsafeMutableRawPointer, _ room: Int) throws(WorkbookError) -> Int
  {
    let got = Int(unsafe zip_fread(file, place, zip_uint64_t(room)))
    guard got >= 0 else { throw .damaged(part: name) }
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
