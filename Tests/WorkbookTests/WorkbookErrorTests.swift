import Testing
import Workbook

@Suite struct WorkbookErrorTests {
  @Test func `errors are told apart`() {
    #expect(WorkbookError.notAWorkbook == .notAWorkbook)
  }
}
