import Testing

@testable import Files

@Suite struct NetworkShareTests {
  // The numbers are those of statfs(2).
  @Test(
    arguments: [
      (0x6969, "NFS"), (0x517B, "SMB"), (0xFF53_4D42, "CIFS"), (0xFE53_4D42, "SMB2"),
      (0x0102_1997, "9p"),
    ] as [(UInt32, String)])
  func `a disk of another machine is known by its number`(number: UInt32, name: String) {
    #expect(NetworkShare.name(of: number) == name)
  }

  // ext4, btrfs, xfs, tmpfs, overlay, FUSE.
  @Test(
    arguments: [
      0xEF53, 0x9123_683E, 0x5846_5342, 0x0102_1994, 0x794C_7630, 0x6573_5546, 0,
    ] as [UInt32])
  func `a disk of one's own is none`(number: UInt32) {
    #expect(NetworkShare.name(of: number) == nil)
  }

  @Test func `where nothing is, there is no share`() {
    #expect(NetworkShare.kind(of: "/nowhere/at/all") == nil)
  }
}
