<?php
// This file is part of Moodle - https://moodle.org/
//
// Moodle is free software: you can redistribute it and/or modify
// it under the terms of the GNU General Public License as published by
// the Free Software Foundation, either version 3 of the License, or
// (at your option) any later version.
//
// Moodle is distributed in the hope that it will be useful,
// but WITHOUT ANY WARRANTY; without even the implied warranty of
// MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
// GNU General Public License for more details.
//
// You should have received a copy of the GNU General Public License
// along with Moodle.  If not, see <https://www.gnu.org/licenses/>.

namespace local_idpbridge\external;

use core_competency\user_competency;
use core_competency\user_evidence;
use local_idpbridge\keys;
use local_idpbridge\sending;

/**
 * Tests of sending entries.
 *
 * @covers \local_idpbridge\external\submit_log
 * @covers \local_idpbridge\entries
 * @covers \local_idpbridge\evidence
 * @covers \local_idpbridge\people
 * @covers \local_idpbridge\sending
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
final class submit_log_test extends \advanced_testcase {
    /** @var \local_idpbridge_generator What the tests are made of. */
    private $make;

    /** @var \stdClass The learner. */
    private $learner;

    protected function setUp(): void {
        parent::setUp();
        $this->resetAfterTest();
        set_config('enablecompletion', 1);
        keys::reset();
        keys::rotate();
        $this->make = $this->getDataGenerator()->get_plugin_generator('local_idpbridge');
        $this->learner = $this->getDataGenerator()->create_user();
        $this->setUser($this->learner);
    }

    /**
     * Competencies of the framework, made as the administrator.
     *
     * @param string[] $codes
     * @return int[]
     */
    private function framework(array $codes): array {
        $this->setAdminUser();
        $ids = $this->make->create_framework($codes);
        $this->setUser($this->learner);
        return $ids;
    }

    public function test_entry_is_stored_then_unchanged_then_updated(): void {
        global $DB;
        $entry = $this->make->entry();
        $this->assertSame('stored', $this->make->send([$entry])[0]['result']);
        $this->assertSame('unchanged', $this->make->send([$entry])[0]['result']);
        $this->assertSame('updated', $this->make->send([['codes' => ['DG100', 'DLit100']] + $entry])[0]['result']);
        $this->assertSame(1, $DB->count_records('local_idpbridge_entry'));
        $this->assertEqualsCanonicalizing(['DG100', 'DLit100'], $DB->get_fieldset_select('local_idpbridge_code', 'code', ''));
        $this->assertSame(3, $DB->count_records('local_idpbridge_consent', ['userid' => $this->learner->id]));
    }

    public function test_bad_entry_is_answered_by_itself_and_the_others_are_stored(): void {
        $good = $this->make->entry();
        $answers = $this->make->send([
            $this->make->entry(['title' => '']),
            $good,
            $this->make->entry(['completed' => '2099-01-01', 'fiscalyear' => 2642]),
            $this->make->entry(['codes' => ['x y']]),
            $good,
        ]);
        $this->assertSame(['refused', 'stored', 'refused', 'refused', 'refused'], array_column($answers, 'result'));
        $this->assertSame(['badentry', null, 'badday', 'badcode', 'badentry'], array_column($answers, 'reason'));
    }

    public function test_entry_id_of_another_person_is_refused(): void {
        global $DB;
        $entry = $this->make->entry();
        $this->make->send([$entry]);
        $this->setUser($this->getDataGenerator()->create_user());
        $this->assertSame('otherperson', $this->make->send([$entry])[0]['reason']);
        $this->assertEquals($this->learner->id, $DB->get_field('local_idpbridge_entry', 'userid', ['entryid' => $entry['id']]));
    }

    public function test_own_attestation_is_recognised_and_that_of_another_person_is_refused(): void {
        $this->make->create_finished_course($this->learner->id, 1700000000);
        $token = get_completions::execute(1)['completions'][0]['attestation'];
        $entry = $this->make->entry(['attestation' => $token, 'rung' => 5]);
        $this->assertTrue($this->make->send([$entry])[0]['attested']);
        keys::rotate();
        $this->assertTrue($this->make->send([$entry])[0]['attested']);
        $this->setUser($this->getDataGenerator()->create_user());
        $this->assertSame('otherperson', $this->make->send([$this->make->entry(['attestation' => $token])])[0]['reason']);
    }

    public function test_forged_attestation_of_this_site_is_refused_and_that_of_another_site_is_kept_unverified(): void {
        global $CFG;
        $secret = sodium_crypto_sign_secretkey(sodium_crypto_sign_keypair());
        $sign = fn($iss) => \local_idpbridge\pure\jws::sign(
            ['iss' => $iss, 'sub' => ['id' => (int) $this->learner->id]],
            keys::published()[0]['kid'],
            $secret
        );
        $answers = $this->make->send([
            $this->make->entry(['attestation' => $sign($CFG->wwwroot)]),
            $this->make->entry(['attestation' => $sign('https://moodle.elsewhere.example')]),
        ]);
        $this->assertSame(['badattestation', null], array_column($answers, 'reason'));
        $this->assertSame([false, false], array_column($answers, 'attested'));
        $this->assertSame('stored', $answers[1]['result']);
    }

    public function test_entry_stands_as_evidence_with_review_requested(): void {
        $ids = $this->framework(['DLit100', 'DG100']);
        $answer = $this->make->send([$this->make->entry(['codes' => ['DG100', 'DLit100', 'DX100'], 'title' => 'ก <b>ข</b>'])])[0];
        $this->assertSame(['DG100', 'DLit100'], $answer['linked']);
        $evidence = user_evidence::get_records(['userid' => $this->learner->id]);
        $this->assertCount(1, $evidence);
        $this->assertSame('ก ข', $evidence[0]->get('name'));
        $this->assertCount(2, $evidence[0]->get_competencies());
        foreach ($ids as $id) {
            $standing = user_competency::get_record(['userid' => $this->learner->id, 'competencyid' => $id]);
            $this->assertEquals(user_competency::STATUS_WAITING_FOR_REVIEW, $standing->get('status'));
        }
    }

    public function test_any_text_and_address_that_may_be_stored_may_stand_as_evidence(): void {
        $this->framework(['DLit100']);
        foreach (['"ก" & \'ข\' <script>ค</script> &amp; 😀', "บรรทัด\nสอง\tสาม", '<<>>', '0', str_repeat('กำ', 500)] as $title) {
            foreach (['https://ตัวอย่าง.ไทย/ก?ข=ค&d=', null, 'https://a.example/%E0%B8%81#x'] as $url) {
                $entry = $this->make->entry(['title' => $title, 'provider' => '"&', 'url' => $url]);
                $answer = $this->make->send([$entry])[0];
                $this->assertSame(['stored', ['DLit100']], [$answer['result'], $answer['linked']], $title);
            }
        }
    }

    public function test_same_entry_again_asks_for_no_second_review(): void {
        $ids = $this->framework(['DLit100']);
        $entry = $this->make->entry();
        $this->make->send([$entry]);
        $standing = user_competency::get_record(['userid' => $this->learner->id, 'competencyid' => $ids['DLit100']]);
        $standing->set('status', user_competency::STATUS_IDLE);
        $standing->update();
        $this->assertSame(['DLit100'], $this->make->send([$entry])[0]['linked']);
        $standing->read();
        $this->assertEquals(user_competency::STATUS_IDLE, $standing->get('status'));
        $this->assertCount(1, user_evidence::get_records(['userid' => $this->learner->id]));
    }

    public function test_changed_codes_change_the_links(): void {
        $this->framework(['DLit100', 'DG100']);
        $entry = $this->make->entry();
        $this->make->send([$entry]);
        $this->assertSame(['DG100'], $this->make->send([['codes' => ['DG100']] + $entry])[0]['linked']);
        $linked = user_evidence::get_record(['userid' => $this->learner->id])->get_competencies();
        $this->assertSame(['DG100'], array_map(fn($one) => $one->get('idnumber'), array_values($linked)));
    }

    public function test_without_competencies_entries_are_stored_all_the_same(): void {
        set_config('enabled', 0, 'core_competency');
        $answer = $this->make->send([$this->make->entry()])[0];
        $this->assertSame('stored', $answer['result']);
        $this->assertSame([], $answer['linked']);
    }

    public function test_years_are_summed_from_what_is_stored(): void {
        global $DB;
        $entries = [
            $this->make->entry(['bucket' => 70, 'minutes' => 420]),
            $this->make->entry(['bucket' => 20, 'minutes' => 120]),
            $this->make->entry(['bucket' => 10, 'minutes' => null]),
        ];
        $this->make->send($entries, [['fiscalyear' => 2569, 'assessed' => true, 'planned' => true, 'outcome' => 'some']]);
        $year = $DB->get_record('local_idpbridge_year', ['userid' => $this->learner->id]);
        unset($year->id, $year->userid);
        $this->assertEquals(['fiscalyear' => 2569, 'assessed' => 1, 'planned' => 1, 'outcome' => 'some', 'entries' => 3,
            'minutes70' => 420, 'minutes20' => 120, 'minutes10' => 0], (array) $year);
        $this->make->send([['minutes' => 60] + $entries[0]]);
        $year = $DB->get_record('local_idpbridge_year', ['userid' => $this->learner->id]);
        $this->assertEquals([60, 'some'], [$year->minutes70, $year->outcome]);
    }

    public function test_event_tells_what_became_of_the_entries(): void {
        $sink = $this->redirectEvents();
        $this->make->send([$this->make->entry(), $this->make->entry(['title' => ''])]);
        $own = array_filter($sink->get_events(), fn($event) => $event instanceof \local_idpbridge\event\log_submitted);
        $this->assertSame(['stored' => 1, 'refused' => 1], reset($own)->other);
        $this->assertStringContainsString('stored: 1, refused: 1', reset($own)->get_description());
    }

    /**
     * Calls that are refused as a whole.
     *
     * @return array[] error, what is other than usual
     */
    public static function refused(): array {
        return [
            ['toolarge', ['entries' => 51]],
            ['toolarge', ['title' => str_repeat('ก', 100000)]],
            ['noconsent', ['consent' => ['at' => 0, 'text' => 'ok']]],
            ['noconsent', ['consent' => ['at' => 1700000000, 'text' => ' ']]],
            ['noconsent', ['consent' => ['at' => 4000000000, 'text' => 'ok']]],
            ['invalidparameter', ['person' => ['missiongroup' => 'X']]],
            ['invalidparameter', ['person' => ['agency' => str_repeat('ก', 301)]]],
            ['invalidparameter', ['years' => [['fiscalyear' => 2026, 'assessed' => true, 'planned' => true, 'outcome' => '']]]],
            ['oldclient', ['bridge' => 0]],
        ];
    }

    /**
     * @dataProvider refused
     * @param string $error
     * @param array $other
     */
    public function test_call_is_refused_as_a_whole(string $error, array $other): void {
        global $DB;
        $entries = [];
        for ($count = 0; $count < ($other['entries'] ?? 1); $count++) {
            $entries[] = $this->make->entry(array_intersect_key($other, ['title' => 1]));
        }
        $person = ($other['person'] ?? []) + array_fill_keys(['name', 'agency', 'position', 'missiongroup', 'personnel'], '');
        $consent = $other['consent'] ?? ['at' => time(), 'text' => 'ok'];
        try {
            submit_log::execute($other['bridge'] ?? 1, $consent, $person, $other['years'] ?? [], $entries);
            $this->fail('was taken');
        } catch (\moodle_exception $refusal) {
            $this->assertSame($error, $refusal->errorcode);
        }
        $this->assertSame(0, $DB->count_records('local_idpbridge_entry'));
        $this->assertSame(0, $DB->count_records('local_idpbridge_consent'));
    }

    public function test_sixty_sendings_an_hour_are_the_most(): void {
        global $DB;
        $row = ['userid' => $this->learner->id, 'agreed' => 1, 'sentence' => '', 'entries' => 0, 'timecreated' => time() - 60];
        $DB->insert_records('local_idpbridge_consent', array_fill(0, sending::MOST_AN_HOUR - 1, $row));
        $this->make->send([]);
        $this->expectExceptionMessage(get_string('toomany', 'local_idpbridge'));
        $this->make->send([]);
    }

    public function test_switched_off_and_without_capability_nothing_is_taken(): void {
        set_config('submit', 0, 'local_idpbridge');
        $this->assertNotContains('submit', \local_idpbridge\bridge::features());
        try {
            $this->make->send([]);
            $this->fail('was taken');
        } catch (\moodle_exception $refusal) {
            $this->assertSame('submitoff', $refusal->errorcode);
        }
        set_config('submit', 1, 'local_idpbridge');
        $this->setGuestUser();
        $this->expectException(\required_capability_exception::class);
        $this->make->send([]);
    }
}
