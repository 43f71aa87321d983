package org.securebase.psychometrics.change;

import java.util.List;

/** A weighted least-squares line, its weights taken as known. */
record Line(double meanDay, double meanTheta, double slope, double meanError, double slopeError) {

    /** @param scatter variance that every sitting has besides its squared standard error */
    static Line through(List<Occasion> occasions, double scatter) {
        double sum = 0;
        double days = 0;
        double thetas = 0;
        for (Occasion occasion : occasions) {
            double weight = weight(occasion, scatter);
            sum += weight;
            days += weight * occasion.day();
            thetas += weight * occasion.score().theta();
        }
        double meanDay = days / sum;
        double meanTheta = thetas / sum;
        double square = 0;
        double product = 0;
        for (Occasion occasion : occasions) {
            double weighted = weight(occasion, scatter) * (occasion.day() - meanDay);
            square += weighted * (occasion.day() - meanDay);
            product += weighted * (occasion.score().theta() - meanTheta);
        }
        return new Line(meanDay, meanTheta, product / square, 1 / Math.sqrt(sum), 1 / Math.sqrt(square));
    }

    private static double weight(Occasion occasion, double scatter) {
        double error = occasion.score().standardError();
        return 1 / (error * error + scatter);
    }

    double at(double day) {
        return meanTheta + slope * (day - meanDay);
    }

    double errorAt(double day) {
        return Math.hypot(meanError, slopeError * (day - meanDay));
    }

    /** The weighted sum of squared distances from the line. */
    double misfit(List<Occasion> occasions, double scatter) {
        double sum = 0;
        for (Occasion occasion : occasions) {
            double distance = occasion.score().theta() - at(occasion.day());
            sum += weight(occasion, scatter) * distance * distance;
        }
        return sum;
    }
}
