import Foundation
import Model
import Support
import Testing
import Wording

@testable import Commands
@testable import Reports

/// The family sheet on paper.
@Suite struct FamilySheetTests {
  /// Six to ring, three agreements, two answers and three goals: what an ordinary family has.
  private static let tables = [
    "families": "id,alias\nf,Familien Eik",
    "people": "id,family,alias\ni,f,Ida\ns,f,Sara",
    "services":
      "id,name,sector\nnav,Nav Solvik,nav\nbup,BUP Solvik,health\nkoo,Familiekoordinatorene,coordination\nsko,Torget skole,school\nbol,Boligkontoret,housing",
    "contacts":
      "id,name,service,role,phone\nk1,Mona,koo,coordinator,40 00 00 01\nk2,Kari N.,nav,veileder,40 00 00 02\nk3,Silje P.,bup,psykolog,40 00 00 03\nk4,Oddny T.,sko,miljøterapeut,40 00 00 04\nk5,Kjetil B.,bol,boligkonsulent,40 00 00 05\nk6,Terje T.,sko,rektor,40 00 00 06",
    "ties": "a,b,kind,support\nk1,f,serves,\nk6,i,serves,practical emotional",
    "needs":
      "id,family,person,domain,title,raised\nn1,f,,housing,Husleierestanse,2026-05-14\nn2,f,i,mental-health,Noen å snakke med,2026-05-01\nn3,f,i,school,Trygge skoledager,2026-05-02\nn4,f,s,employment,Praksisplass,2026-05-03",
    "responsibilities":
      "need,actor,accepted\nn1,k5,2026-05-20\nn2,k3,2026-05-20\nn3,k4,2026-05-20\nn4,k2,2026-05-20",
    "referrals":
      "id,family,person,need,from,to,sent,due\nr1,f,i,n2,nav,bup,2026-05-02,2026-06-01\nr2,f,s,n4,koo,nav,2026-05-02,2026-07-01",
    "agreements":
      "id,family,actor,title,agreed,due\na1,f,k2,Ringer banken,2026-06-01,2026-06-20\na2,f,k5,Sender forslag til nedbetaling,2026-06-01,2026-06-21\na3,f,k1,Kaller inn til møte,2026-06-01,2026-06-22",
    "goals":
      "id,family,person,domain,title,set,target\ng1,f,i,leisure,Synge i kor,2026-01-01,2026-08-01\ng2,f,s,employment,Prøve et par dager i praksis,2026-01-01,2026-08-31\ng3,f,i,school,Være på skolen tre dager i uka,2026-01-01,2026-06-19",
  ]

  @Test(arguments: Language.allCases)
  func `the sheet of an ordinary family is one page`(language: Language) throws {
    let day = try #require(Day("2026-06-15"))
    let document = familySheet(
      try Network(PlainBundle(csv: Self.tables)), family: 0, asOf: day,
      for: AudienceStamp(names: ["Ida"], day: day), language)
    #expect(document.html.contains("40\u{A0}00\u{A0}00\u{A0}03"))
    let pdf = String(decoding: try PrintEngine.pdf(document.html), as: UTF8.self)
    #expect(pdf.contains("/Count 1\n"))
  }
}
