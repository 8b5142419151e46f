/// A claim about how an operation ran: something that the text reports as present or absent.
public struct Signal: Hashable, Sendable, Codable {
    /// The features F01 to F20 of the method note on signatures of staged encounters, in its order.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case noOfficerHurt = "no_officer_hurt"
        case allTargetsDied = "all_targets_died"
        case noneDetained = "none_detained"
        case weaponReused = "weapon_reused"
        case implausibleWeaponOrClothing = "implausible_weapon_or_clothing"
        case closeRangeOrBackWounds = "close_range_or_back_wounds"
        case noGunshotResidue = "no_gunshot_residue"
        case sceneAltered = "scene_altered"
        case falseTargetIdentification = "false_target_identification"
        case informantUsed = "informant_used"
        case noComplainant = "no_complainant"
        case lastSeenElsewhere = "last_seen_elsewhere"
        case sameOfficersRecur = "same_officers_recur"
        case rewardsFollowed = "rewards_followed"
        case narrativeRepeated = "narrative_repeated"
        case reportsContradict = "reports_contradict"
        case attackOnOfficersDocumented = "attack_on_officers_documented"
        case independentWitnesses = "independent_witnesses"
        case prosecutorPresent = "prosecutor_present"
        case unequalRoundCounts = "unequal_round_counts"

        /// "F01" to "F20".
        public var code: String {
            // Every case stands in the list of all cases.
            let number = (Self.allCases.firstIndex(of: self) ?? 0) + 1
            return number < 10 ? "F0\(number)" : "F\(number)"
        }
    }

    /// Whether the text says that it was so, or that it was not.
    public enum Polarity: String, Hashable, Sendable, Codable, CaseIterable {
        case present, absent
    }

    public let kind: Kind
    public let polarity: Polarity

    public init(kind: Kind, polarity: Polarity) {
        self.kind = kind
        self.polarity = polarity
    }
}
