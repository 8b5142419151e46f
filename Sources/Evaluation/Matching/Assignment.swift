/// A one-to-one assignment of the greatest total credit.
enum Assignment {
    /// Pairs rows with columns so that the sum of credits is greatest; pairs without credit are left out.
    ///
    /// The Hungarian method with potentials (Kuhn 1955, Munkres 1957): cubic in the number of rows and columns.
    /// - Parameter credits: rows of equal length, no credit below zero.
    /// - Returns: the column of each row that has one.
    static func best(_ credits: [[Double]]) -> [Int: Int] {
        let size = max(credits.count, credits.first?.count ?? 0)
        guard size > 0 else { return [:] }
        // Rows and columns count from 1; column 0 holds the row that is being placed.
        func cost(_ row: Int, _ column: Int) -> Double {
            guard row <= credits.count, column <= credits[row - 1].count else { return 0 }
            return -credits[row - 1][column - 1]
        }
        var rowPotential = [Double](repeating: 0, count: size + 1)
        var columnPotential = rowPotential
        var rowOfColumn = [Int](repeating: 0, count: size + 1)
        for row in 1...size {
            rowOfColumn[0] = row
            var column = 0
            var least = [Double](repeating: .infinity, count: size + 1)
            var previous = [Int](repeating: 0, count: size + 1)
            var visited = [Bool](repeating: false, count: size + 1)
            repeat {
                visited[column] = true
                let current = rowOfColumn[column]
                var step = Double.infinity
                var next = 0
                for other in 1...size where !visited[other] {
                    let reduced = cost(current, other) - rowPotential[current] - columnPotential[other]
                    if reduced < least[other] {
                        least[other] = reduced
                        previous[other] = column
                    }
                    if least[other] < step {
                        step = least[other]
                        next = other
                    }
                }
                for other in 0...size {
                    if visited[other] {
                        rowPotential[rowOfColumn[other]] += step
                        columnPotential[other] -= step
                    } else {
                        least[other] -= step
                    }
                }
                column = next
            } while rowOfColumn[column] != 0
            while column != 0 {
                rowOfColumn[column] = rowOfColumn[previous[column]]
                column = previous[column]
            }
        }
        var columns: [Int: Int] = [:]
        for column in 1...size {
            let row = rowOfColumn[column]
            if row > 0, cost(row, column) < 0 { columns[row - 1] = column - 1 }
        }
        return columns
    }
}
