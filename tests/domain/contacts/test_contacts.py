"""Files of contacts as programs export them; every person in them is invented."""

import csv
import io
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp.domain.contacts.contact import Contact
from trayapp.domain.contacts.reading import contacts_in
from trayapp.domain.plain import plain_line


def cards(*texts: str) -> bytes:
    return "".join(f"BEGIN:VCARD\r\n{one}\r\nEND:VCARD\r\n" for one in texts).encode()


def only(data: bytes, name: str = "") -> Contact:
    found = contacts_in(data, name)
    assert len(found.rows) == 1, found
    return found.rows[0]


class TestTables:
    def test_outlook_in_german_with_semicolons_and_windows_letters(self) -> None:
        table = (
            '"Anrede";"Vorname";"Nachname";"Firma";"Telefon geschäftlich";"E-Mail-Adresse";"E-Mail-Typ";'
            '"E-Mail: Angezeigter Name";"E-Mail 2: Adresse";"Kategorien";"Notizen"\r\n'
            '"Frau";"Jördis";"Müßig";"Müßig & Söhne";"030 1234";"J.Muessig@Muessig.example";"SMTP";'
            '"Jördis Müßig (j.muessig@muessig.example)";"privat@muessig.example";'
            '"Mandanten;VIP";"Zeile 1\nZeile 2"\r\n'
        )
        found = contacts_in(table.encode("cp1252"))
        assert found.problems == ()
        assert found.read_as == "CSV, Windows-1252, separated by semicolons"
        assert found.rows == (
            Contact(
                "Jördis Müßig",
                ("j.muessig@muessig.example", "privat@muessig.example"),
                ("030 1234",),
                "Müßig & Söhne",
                "Zeile 1\nZeile 2",
                ("Mandanten", "VIP"),
                2,
            ),
        )

    def test_google_new_and_old(self) -> None:
        new = (
            "First Name,Middle Name,Last Name,Phonetic First Name,Organization Name,Notes,Labels,"
            "E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,"
            "Phone 1 - Value\n"
            "Anna,Maria,Acker,,Acker KG,,* myContacts ::: Clients,* Work,"
            "anna@acker.example ::: a@acker.example,"
            "Home,anna@home.example,Mobile,+49 30 1 ::: +49 30 2\n"
        )
        assert only(new.encode()) == Contact(
            "Anna Maria Acker",
            ("anna@acker.example", "a@acker.example", "anna@home.example"),
            ("+49 30 1", "+49 30 2"),
            "Acker KG",
            labels=("myContacts", "Clients"),
            line=2,
        )
        old = (
            "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
            "Organization 1 - Type,Organization 1 - Name\n"
            "Bo Bolt,Bo,Bolt,* My Contacts,* Home,bo@bolt.example,,Bolt Ltd\n"
        )
        found = only(old.encode("utf-16"))
        assert (found.name, found.addresses, found.company) == ("Bo Bolt", ("bo@bolt.example",), "Bolt Ltd")

    @pytest.mark.parametrize(
        "heads",
        [
            "Prénom,Nom,Société,Adresse de messagerie,Nom complet de l'adresse de messagerie,Tél. mobile",
            "Nombre,Apellidos,Organización,Dirección de correo electrónico,Tipo de correo,Teléfono móvil",
            "Nome,Cognome,Società,Indirizzo posta elettronica,Nome visualizzato posta elettronica,Cellulare",
            "Voornaam,Achternaam,Bedrijf,E-mailadres,E-mailtype,Mobiele telefoon",
            "Nome,Sobrenome,Empresa,Endereço de e-mail,Tipo de e-mail,Telefone celular",
            "Förnamn,Efternamn,Företag,E-postadress,Typ,Mobil",
            "Imię,Nazwisko,Firma,Adres e-mail,Typ e-mail,Telefon",
            "FirstName,LastName,Company,EmailAddress,EmailOptOut,MobilePhone",
            "First Name,Last Name,Organization,Primary Email,Display Name,Work Phone",
            "Vorname,Name,Firma,eMail,Titel,Handy",
        ],
    )
    def test_heads_in_many_languages(self, heads: str) -> None:
        row = "Ida,Immergrün,Immergrün GmbH,ida@immergruen.example,SMTP,030 99"
        found = only(f"{heads}\r\n{row}\r\n".encode("utf-8-sig"))
        assert found.name == "Ida Immergrün"
        assert found.addresses == ("ida@immergruen.example",)
        assert found.company == "Immergrün GmbH"
        assert found.phones == ("030 99",)

    def test_a_head_in_a_language_that_nobody_foresaw(self) -> None:
        data = "Name;Telefon;Sähköpostiosoite;Huom\nGil;030 1;gil@gamma.example;x\nIda;030 2;ida@i.example;\n"
        found = contacts_in(data.encode())
        assert [(one.name, one.address) for one in found.rows] == [
            ("Gil", "gil@gamma.example"),
            ("Ida", "ida@i.example"),
        ]

    def test_other_peoples_numbers_are_not_the_clients(self) -> None:
        data = (
            "First Name,Last Name,E-mail Address,Assistant's Phone,Business Fax,Business Phone,Callback\n"
            "Gil,Gamma,gil@gamma.example,111,222,333,444\n"
        )
        assert only(data.encode()).phones == ("333",)

    def test_a_switchboard_is_no_company(self) -> None:
        data = (
            "Nombre,Apellidos,Número de centralita de la organización,Organización,E-mail Address\n"
            "Gil,Gamma,555,Gamma SA,gil@gamma.example\n"
        )
        assert only(data.encode()).company == "Gamma SA"

    def test_a_mailing_address_is_no_mail_address(self) -> None:
        data = b"Contact Name,Email,Mailing Street,Mailing City\nGil Gamma,gil@gamma.example,1 Main St,Bern\n"
        assert contacts_in(data).problems == ()

    @pytest.mark.parametrize("lines", ["sep=;\n", "\n\n", "Contacts of 2026;;\n;;\n"])
    def test_what_stands_before_the_heads(self, lines: str) -> None:
        found = contacts_in(f"{lines}Name;E-Mail\nGil Gamma;gil@gamma.example\n".encode())
        assert [one.name for one in found.rows] == ["Gil Gamma"]
        assert len(found.problems) == (1 if "Contacts" in lines else 0)

    def test_a_bad_row_is_told_and_the_others_come(self) -> None:
        found = contacts_in(
            b"Name,Email,Phone\n"
            b"Anna,anna@acker.example,1\n"
            b"Bo,bo(at)bolt.example,\n"
            b",nothing,\n"
            b",,\n"
            b"Cid,cid@c.example,2,3,4\n"
            b"Dan,dan@dubov.example\n"
            b"Exa,/o=ExchangeLabs/ou=x/cn=Recipients/cn=exa,\n"
        )
        assert [(one.name, one.address) for one in found.rows] == [
            ("Anna", "anna@acker.example"),
            ("Bo", ""),
            ("", "cid@c.example"),
            ("Dan", "dan@dubov.example"),
            ("Exa", ""),
        ]
        assert [(one.line, one.text) for one in found.problems] == [
            (3, "bo(at)bolt.example"),
            (4, ",nothing,"),
            (6, "Cid,cid@c.example,2,3,4"),
            (8, "/o=ExchangeLabs/ou=x/cn=Recipients/cn=exa"),
        ]
        assert "inside an Exchange server" in found.problems[-1].sentence

    def test_a_lost_quote_swallows_nobody(self) -> None:
        found = contacts_in(
            b"Name,Email\n"
            b'"Anna Acker,anna@acker.example\n'
            b'"Bo Bolt",bo@bolt.example\n'
            b"Cid,cid@c.example\n" + b"Dan,d@d.example\n" * 400 + b'"End,end@e.example\n'
        )
        known = {one.address for one in found.rows}
        assert {"anna@acker.example", "bo@bolt.example", "cid@c.example", "end@e.example"} <= known
        assert len(found.rows) == 404

    def test_a_note_may_have_lines_and_addresses(self) -> None:
        data = b'Name,Email,Notes\nGil,gil@g.example,"met\nask x@y.example, soon"\nIda,ida@i.example,\n'
        found = contacts_in(data)
        assert [one.name for one in found.rows] == ["Gil", "Ida"]
        assert found.rows[0].note == "met\nask x@y.example, soon"

    @pytest.mark.parametrize(
        "text",
        [
            "Anna Acker <anna@acker.example>\nbo@bolt.example\n",
            "Anna Acker;anna@acker.example\n;bo@bolt.example\n",
            "anna@acker.example\tAnna Acker\r\nbo@bolt.example\t\r\n",
            '"Anna Acker" <anna@acker.example>\nmailto:bo@bolt.example',
        ],
    )
    def test_plain_lists_that_were_pasted(self, text: str) -> None:
        found = contacts_in(text.encode())
        assert [(one.name, one.address) for one in found.rows] == [
            ("Anna Acker", "anna@acker.example"),
            ("", "bo@bolt.example"),
        ]

    def test_apostrophes_belong_to_addresses_and_quotes_do_not(self) -> None:
        found = contacts_in(b"Name,Email\nA,o'brien@x.example\nB,'bo@x.example'\n")
        assert [one.address for one in found.rows] == ["o'brien@x.example", "bo@x.example"]

    def test_two_programs_wrote_one_file(self) -> None:
        data = "Name,Email\nJörg,j@x.example\nÄnne,ae@x.example\n".encode() + "Zoë,z@x.example\n".encode(
            "cp1252"
        )
        assert [one.name for one in contacts_in(data).rows] == ["Jörg", "Änne", "Zoë"]

    @pytest.mark.parametrize(
        "encoding", ["cp1251", "mac_roman", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig"]
    )
    def test_encodings_that_nobody_names(self, encoding: str) -> None:
        name = "Борис Бубнов" if encoding == "cp1251" else "Jürgen Größe, Zoé Åström"
        data = f'Name,Email\r\n"{name}",j@x.example\r\n'.encode(encoding)
        assert only(data).name == name

    def test_an_encoding_that_the_user_names(self) -> None:
        data = "Name,Email\nŁucja Żak,l@x.example\n".encode("cp1250")
        assert contacts_in(data, encoding="windows-1250").rows[0].name == "Łucja Żak"
        with pytest.raises(LookupError):
            contacts_in(data, encoding="klingon")

    @pytest.mark.parametrize("data", [b"PK\x03\x04rest", b"%PDF-1.7", b"", b" \n\n", b"Name,Email\n"])
    def test_nothing_to_read_is_said(self, data: bytes) -> None:
        found = contacts_in(data)
        assert found.rows == ()
        assert len(found.problems) == 1

    def test_what_deceives_is_taken_out(self) -> None:
        found = only("Name,Email\nAnna\u202egpj\x1b[2J,an\u200bna@acker.example\n".encode())
        assert found.name == "Annagpj[2J"
        assert found.address == "anna@acker.example"


class TestCards:
    def test_apple_with_groups_folds_and_a_photograph(self) -> None:
        photo = "PHOTO;ENCODING=b;TYPE=JPEG:" + "QUJD" * 30 + "\r\n " + "QUJD" * 18
        card = cards(
            "VERSION:3.0\r\nN:Acker;Anna;Maria;Dr.;\r\nFN:Dr. Anna Maria\r\n  Acker\r\nORG:Acker KG;Recht\r\n"
            "item1.EMAIL;type=INTERNET:anna@home.example\r\nitem1.X-ABLabel:_$!<HomePage>!$_\r\n"
            "EMAIL;type=INTERNET;type=WORK;type=pref:Anna@Acker.example\r\n"
            "TEL;type=CELL;type=VOICE;type=pref:+49 30 1234\r\nTEL;type=WORK;type=FAX:+49 30 9\r\n"
            f"{photo}\r\nNOTE:likes tea\\, not coffee\\nand maps\r\nCATEGORIES:Clients,VIP"
        )
        assert contacts_in(card).problems == ()
        assert only(card) == Contact(
            "Dr. Anna Maria Acker",
            ("anna@acker.example", "anna@home.example"),
            ("+49 30 1234",),
            "Acker KG, Recht",
            "likes tea, not coffee\nand maps",
            ("Clients", "VIP"),
            1,
        )

    def test_version_2_1_with_its_encodings(self) -> None:
        card = cards(
            "VERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BC=\r\nller;J=C3=B6rg\r\n"
            "ORG;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:M=FCller\r\nEMAIL;PREF;INTERNET:joerg@mueller.example\r\n"
            "PHOTO;JPEG;BASE64:\r\nQUJDREVG\r\nQUJDREVG==\r\n\r\nTEL;CELL:0170 1"
        )
        found = contacts_in(card)
        assert found.problems == ()
        assert only(card)[:4] == ("Jörg Müller", ("joerg@mueller.example",), ("0170 1",), "Müller")

    def test_version_4(self) -> None:
        card = cards(
            "VERSION:4.0\r\nFN:Gil Gamma\r\nEMAIL;PREF=2:g2@gamma.example\r\n"
            'EMAIL;PREF=1;TYPE="work,x":g@gamma.example'
            '\r\nTEL;VALUE=uri;PREF=1;TYPE="voice:home":tel:+49-30-1;ext=5\r\nKIND:individual'
        )
        found = only(card)
        assert found.addresses == ("g@gamma.example", "g2@gamma.example")
        assert found.phones == ("+49-30-1",)

    def test_lists_of_contacts_are_told_apart(self) -> None:
        found = contacts_in(cards("FN:Team\r\nX-ADDRESSBOOKSERVER-KIND:group", "FN:A\r\nEMAIL:a@x.example"))
        assert [one.name for one in found.rows] == ["A"]
        assert [one.text for one in found.problems] == ["Team"]

    def test_a_card_that_is_not_closed_loses_nobody(self) -> None:
        data = (
            b"BEGIN:VCARD\nFN:A\nEMAIL:a@x.example\nBEGIN:VCARD\nFN:B\nnonsense\nEMAIL:b@x.example\nEND:VCARD\n"
            b"stray\nBEGIN:VCARD\nFN:C\nEMAIL:c@x.example\n"
        )
        found = contacts_in(data)
        assert [one.address for one in found.rows] == ["a@x.example", "b@x.example", "c@x.example"]
        assert [(one.line, one.text) for one in found.problems] == [(6, "nonsense"), (9, "stray")]

    def test_a_company_is_named_by_itself(self) -> None:
        assert (
            only(cards("N:;;;;\r\nFN:\r\nORG:Bolt Logistik;\r\nEMAIL:post@bolt.example")).name
            == "Bolt Logistik"
        )

    def test_an_empty_card_and_a_bad_address_are_problems(self) -> None:
        found = contacts_in(cards("VERSION:3.0", "FN:Bo\r\nEMAIL:bo at bolt"))
        assert [one.name for one in found.rows] == ["Bo"]
        assert [one.line for one in found.problems] == [1, 6]


# ---- Fuzzing ------------------------------------------------------------------------------------------

letters = st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=1, max_size=12).filter(
    lambda one: one == plain_line(one)  # some letters draw nothing, and stay out
)
words = st.text(st.sampled_from("abcßéłЖ漢 ,;\"'\n\t|<>=\\:äö"), max_size=30)
addresses = st.builds(
    "{}@{}.example".format,
    st.text(st.sampled_from("abcz019._+-'"), min_size=1, max_size=9).filter(
        lambda one: one.strip("'./") == one
    ),
    st.text(st.sampled_from("abcz09"), min_size=1, max_size=9),
)
people = st.lists(st.tuples(letters, addresses, words), min_size=1, max_size=12)


@given(
    people,
    st.sampled_from(",;\t|"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.sampled_from(["\r\n", "\n"]),
    st.booleans(),
)
def test_a_table_that_was_written_is_read_back(
    rows: list[tuple[str, str, str]], separator: str, encoding: str, end: str, quoted: bool
) -> None:
    out = io.StringIO()
    dialect = csv.unix_dialect if quoted else csv.excel  # the first puts quotes around every cell
    writer = csv.writer(out, dialect, delimiter=separator, lineterminator=end)
    writer.writerow(["Name", "E-mail 1 - Value", "Notes"])
    writer.writerows(rows)
    found = contacts_in(out.getvalue().encode(encoding))
    assert found.problems == ()
    assert [(one.name, one.addresses) for one in found.rows] == [
        (name, (address,)) for name, address, _ in rows
    ]


@given(people, st.integers(20, 80), st.sampled_from(["\r\n", "\n"]))
def test_cards_that_were_written_are_read_back(
    rows: list[tuple[str, str, str]], width: int, end: str
) -> None:
    def folded(line: str) -> str:
        pieces = [line[at : at + width] for at in range(0, len(line), width)]
        return f"{end} ".join(pieces) + end

    def escaped(text: str) -> str:
        for one in "\\,;":
            text = text.replace(one, f"\\{one}")
        return text.replace("\n", "\\n")

    data = "".join(
        f"BEGIN:VCARD{end}{folded(f'FN:{escaped(name)}')}{folded(f'EMAIL:{address}')}"
        f"{folded(f'NOTE:{escaped(note)}')}END:VCARD{end}"
        for name, address, note in rows
    ).encode()
    found = contacts_in(data)
    assert found.problems == ()
    assert [(one.name, one.addresses) for one in found.rows] == [
        (name, (address,)) for name, address, _ in rows
    ]


@given(
    st.one_of(
        st.binary(max_size=400),
        st.text(st.sampled_from('BEGIN:VCARD\nEND,;"\t=@.a<>\\|\r \x00é'), max_size=400).map(str.encode),
        st.binary(max_size=200).map(lambda junk: cards("FN:A\r\nEMAIL:a@x.example") + junk),
        st.binary(max_size=200).map(lambda junk: b"Name;E-Mail\nA;a@x.example\n" + junk),
    )
)
def test_whatever_comes_is_borne(data: bytes) -> None:
    found = contacts_in(data, "contacts.csv")
    assert found.rows or found.problems
    for contact in found.rows:
        assert any((contact.name, contact.addresses, contact.phones, contact.company))
        assert contact.name == plain_line(contact.name)
        assert all(one == plain_line(one) and one.count("@") == 1 for one in contact.addresses)
    for problem in found.problems:
        assert problem.sentence.endswith(".")


@given(
    st.lists(
        st.sampled_from(
            [
                "A,a@x.example,",
                '"B,b@x.example,',
                'C,"c@x.example,',
                "D,d",
                "E,e@x.example,,,,",
                '"F",f@x.example,"f"',
            ]
        ),
        min_size=1,
        max_size=30,
    )
)
def test_nobody_is_lost_to_broken_rows(rows: list[str]) -> None:
    """Each row comes back, as a contact or in the text of a problem, whatever its neighbours do."""
    found = contacts_in("\n".join(["Name,Email,Phone", *rows]).encode())
    seen = [
        *(one.address[:1].upper() for one in found.rows),
        *(one.name[:1] for one in found.rows if not one.address),
    ]
    told = "\n".join(one.text for one in found.problems)
    for letter in "ABCDEF":
        count = sum(row.strip('"').startswith(letter) for row in rows)
        assert seen.count(letter) + told.count(letter) >= count, (letter, found)


@pytest.mark.parametrize(
    "data",
    [
        lambda: b"Name,Email\n" + b'"a\n' * 20_000,
        lambda: b"Name,Email\n" + b'"' * 200_000,
        lambda: b"BEGIN:VCARD\n" * 20_000,
        lambda: b"BEGIN:VCARD\nNOTE:" + b"x\n " * 60_000 + b"\nEND:VCARD\n",
        lambda: b"BEGIN:VCARD\nEMAIL;" + b'"' * 60_000 + b":a@x.example\nEND:VCARD\n",
        lambda: b"BEGIN:VCARD\nEMAIL" + b':"' * 60_000 + b":a@x.example\nEND:VCARD\n",
        lambda: b"@" * 300_000,
        lambda: cards("FN:A\r\nEMAIL:a@x.example\r\nPHOTO;ENCODING=b:" + "QUJD" * 500_000),
    ],
    ids=["quotes", "one-quote", "open-cards", "folds", "quoted-head", "colons", "ats", "photograph"],
)
def test_no_file_takes_long(data: Callable[[], bytes]) -> None:
    made = data()
    begun = time.process_time()
    contacts_in(made)
    assert time.process_time() - begun < 3.0


def test_thousands_of_rows_are_read_at_once() -> None:
    rows = "".join(f'"Family {n}","person{n}@firm{n % 90}.example","+49 30 {n}"\r\n' for n in range(10_000))
    begun = time.process_time()
    found = contacts_in(f"Name,Email,Phone\r\n{rows}".encode())
    assert len(found.rows) == 10_000
    assert found.problems == ()
    assert time.process_time() - begun < 3.0
