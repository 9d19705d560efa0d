// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/pages/checkouthtml.h"

#include "models/domain/base/money.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace karigar::backend::pages {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Checkout", text);
}

const QString kStyle = uR"(
:root { color-scheme: light dark; --ink: #2b2320; --paper: #fbf7f1; --card: #ffffff; --line: #e5dacb; --accent: #a4452c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f1e8de; --paper: #1f1a17; --card: #2a2320; --line: #4a3d36; --accent: #e0805f; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 30rem; margin: 8vh auto; padding: 2rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 12px; }
h1 { margin: 0 0 .25rem; font-size: 1.4rem; } p { margin: .25rem 0 1rem; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; } td { padding: .4rem 0; border-top: 1px solid var(--line); }
td:last-child { text-align: right; font-variant-numeric: tabular-nums; } tr.total td { font-weight: 600; }
button { width: 100%; padding: .8rem; border: 0; border-radius: 8px; background: var(--accent); color: #fff;
  font: inherit; font-weight: 600; cursor: pointer; } button:focus-visible { outline: 3px solid var(--ink); }
.good { color: #2f7d4f; } .bad { color: var(--accent); } small { opacity: .75; }
)"_s;

/// Long enough to read what is being paid, short enough not to need the button.
constexpr int kContinueAfterMs = 2500;

QString page(const QString& title, const QString& body)
{
    return u"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1 · Karigar</title>"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>%2</style></head>"
           "<body><main>%3</main></body></html>"_s.arg(title.toHtmlEscaped(), kStyle, body);
}

http::Response guarded(int status, const QString& html, const QString& policy)
{
    return http::html(status, html.toStdString())
        .header(
            "Content-Security-Policy",
            (u"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; "_s +
             policy)
                .toStdString())
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "no-store");
}

QString input(QLatin1String name, const QString& value)
{
    return u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(QString(name), value.toHtmlEscaped());
}

QString row(const QString& label, const QString& value, bool total = false)
{
    return u"<tr%1><td>%2</td><td>%3</td></tr>"_s.arg(total ? u" class=\"total\""_s : QString(),
                                                      label.toHtmlEscaped(), value.toHtmlEscaped());
}

QString timeText(Millis at, const QString& zone)
{
    const QTimeZone place(zone.toLatin1());
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, place.isValid() ? place : QTimeZone::utc());
    return QLocale(QLocale::English, QLocale::India).toString(local, u"ddd d MMM yyyy, h:mm AP"_s);
}

QString fields(const Booking& booking, const Payment& payment, const PayForm& form)
{
    return input("key_id"_L1, form.keyId) + input("order_id"_L1, form.orderId) +
           input("amount"_L1, QString::number(payment.amount.paise)) + input("currency"_L1, u"INR"_s) +
           input("name"_L1, u"Karigar"_s) + input("description"_L1, booking.serviceTitle) +
           input("prefill[name]"_L1, form.customerName) + input("prefill[email]"_L1, form.customerEmail) +
           input("callback_url"_L1, form.callbackUrl) + input("cancel_url"_L1, form.cancelUrl);
}

QString summary(const Booking& booking)
{
    return u"<table>"_s + row(say("When"), timeText(booking.startAt, booking.zone)) +
           (booking.place.isEmpty() ? QString() : row(say("Where"), booking.place)) +
           (booking.privateGroup ? QString()
                                 : row(say("Price for one guest"), formatMoney(booking.unitPrice))) +
           row(booking.privateGroup ? say("Private group, up to") : say("Guests"),
               QString::number(booking.seats)) +
           row(say("To pay"), formatMoney(booking.total), true) + u"</table>"_s;
}

QString continuation(const QString& nonce)
{
    return u"<script nonce=\"%1\">setTimeout(function(){document.getElementById('pay').submit()},%2)</script>"_s
        .arg(nonce, QString::number(kContinueAfterMs));
}

} // namespace

http::Response pay(const Booking& booking, const Payment& payment, const PayForm& form)
{
    const QString until =
        say("The seats are held for you until %1.").arg(timeText(booking.holdUntil, booking.zone));
    const QString promise = booking.mode == BookingMode::Approve
                                ? say("You are charged only once the artisan has said yes.")
                                : say("Your booking is confirmed as soon as you have paid.");
    const QString body =
        u"<h1>%1</h1><p>%2</p>%3<p>%4 %5</p><form id=\"pay\" method=\"post\" action=\"%6\">%7"
        "<button type=\"submit\" autofocus>%8</button></form>"_s.arg(
            booking.serviceTitle.toHtmlEscaped(), booking.artisanName.toHtmlEscaped(), summary(booking),
            until.toHtmlEscaped(), promise.toHtmlEscaped(), form.action.toHtmlEscaped(),
            fields(booking, payment, form), say("Continue to payment").toHtmlEscaped());
    return guarded(200, page(say("Pay"), body + (form.continues ? continuation(form.nonce) : QString())),
                   u"script-src 'nonce-%1'"_s.arg(form.nonce));
}

http::Response message(int status, bool good, const QString& title, const QString& text)
{
    const QString body = u"<h1 class=\"%1\">%2</h1><p>%3</p><small>%4</small>"_s.arg(
        good ? u"good"_s : u"bad"_s, title.toHtmlEscaped(), text.toHtmlEscaped(),
        say("You can close this page and return to Karigar.").toHtmlEscaped());
    return guarded(status, page(title, body), u"script-src 'none'"_s);
}

} // namespace karigar::backend::pages
