/// What journal entries say was done, as this room writes it; callers add their own ("report-written").
enum Action {
    static let caseCreated = "case-created"
    static let caseMigrated = "case-migrated"
    static let documentAdded = "document-added"
    static let captureAdded = "capture-added"
    static let originalRestored = "original-restored"
    static let writingResumed = "writing-resumed"
    static let changedOutside = "changed-outside-cotejo"
}
