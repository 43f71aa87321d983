package org.securebase.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.http.HttpStatus;

class HealthTest {

    @OnBothDatabases
    void isGoodWhileTheDatabaseAnswers(Database database) {
        assertThat(new HealthController(database).health().getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @OnBothDatabases
    void isBadWhenItDoesNot(Database database) {
        database.close();
        assertThat(new HealthController(database).health().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
