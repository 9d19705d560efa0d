# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server for tests: python3 mailserver.py FOLDER PORT [USER PASSWORD]

Listens on loopback (port 0: any) and prints the port. Each mail that it takes becomes FOLDER/NNNN.json with
envelope, headers and decoded parts. While FOLDER/answer exists, its first line ("451 later", "550 no such
person") is the reply to every recipient.
"""

import asyncio
import email
import email.policy
import json
import os
import sys

from aiosmtpd.smtp import AuthResult, SMTP


def part_of(part):
    content = part.get_content()
    return {
        "type": part.get_content_type(),
        "method": part.get_param("method", ""),
        "name": part.get_filename() or "",
        "content": content if isinstance(content, str) else content.decode("utf-8", "replace"),
    }


class Mailbox:
    def __init__(self, folder):
        self.folder = folder
        self.count = len([name for name in os.listdir(folder) if name.endswith(".json")])

    def answer(self):
        try:
            with open(os.path.join(self.folder, "answer"), encoding="ascii") as file:
                return file.readline().strip()
        except FileNotFoundError:
            return ""

    async def handle_RCPT(self, server, session, envelope, address, options):
        refusal = self.answer()
        if refusal:
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        mail = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "authenticated": bool(session.authenticated),
            "headers": {name: str(value) for name, value in message.items()},
            "structure": [part.get_content_type() for part in message.walk()],
            "parts": [part_of(part) for part in message.walk() if not part.is_multipart()],
            "raw": envelope.content.decode("utf-8", "replace"),
        }
        self.count += 1
        path = os.path.join(self.folder, f"{self.count:04}.json")
        with open(path + ".part", "w", encoding="utf-8") as file:
            json.dump(mail, file)
        os.rename(path + ".part", path)
        return "250 taken"


def authenticator(user, password):
    def check(server, session, envelope, mechanism, data):
        fits = data.login == user.encode() and data.password == password.encode()
        return AuthResult(success=fits)

    return check


async def serve(folder, port, login):
    options = {"enable_SMTPUTF8": False, "hostname": "mail.test"}
    if login:
        options |= {"authenticator": authenticator(*login), "auth_require_tls": False, "auth_required": True}
    mailbox = Mailbox(folder)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(mailbox, loop=loop, **options), "127.0.0.1", port)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], int(sys.argv[2]), sys.argv[3:5]))
