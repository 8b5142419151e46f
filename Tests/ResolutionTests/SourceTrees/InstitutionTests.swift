import Evidence
import Testing

@testable import Resolution

@Suite struct InstitutionTests {
    @Test(arguments: [
        ("comisión del Ministerio del Interior", Institution.inquiry), ("the working group", .inquiry),
        ("Ministerio Público", .prosecutor), ("Fiscalía de la Nación", .prosecutor), ("the morgue", .hospital),
        ("Hospital Dos de Mayo", .hospital), ("Defensoría del Pueblo", .ombudsman), ("Inspectoría General", .police),
        ("Policía Nacional", .police), ("Poder Judicial, sala penal", .court), ("Vecinos del Norte", .organisation),
    ])
    func `a body shows what it is by its name`(name: String, institution: Institution) {
        #expect(Institution(of: .body(name)) == institution)
    }

    @Test(arguments: [
        ("Rubén Valle", "viceministro de Orden Interno", Institution.inquiry), ("Ana Rivas", "abogada", .party),
        ("Ana Rivas", "fiscal provincial", .prosecutor), ("Ana Rivas", "médico legista", .hospital),
        ("Ana Rivas", "vecina", .unknown),
    ])
    func `a person shows it by the office`(name: String, office: String, institution: Institution) {
        #expect(Institution(of: .person(name, office)) == institution)
    }

    @Test(arguments: ["Elena Cortés", "Courtney Bell"])
    func `a surname is no institution`(name: String) {
        #expect(Institution(of: .person(name)) == .unknown)
    }

    @Test func `a ministry of defence is no party to a trial`() {
        #expect(Institution(of: .body("Ministerio de Defensa")) != .party)
        #expect(Institution(of: .person("Luis Paz", "Defence Minister")) != .party)
    }

    @Test func `the families have direct access, as the method says`() {
        #expect(Institution(of: .body("familiares de las víctimas")).hasDirectAccess)
    }

    @Test func `an outlet is press and an unnamed source is nobody`() {
        #expect(Institution(of: .outlet("Policía Hoy")) == .press)
        #expect(Institution(of: Speaker(name: "a police source", kind: .anonymous)) == .anonymous)
    }
}
