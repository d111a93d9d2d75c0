"""What is told of the points of linked statements: which are in both, differ, or are in one article alone."""
