// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/pages.h"

#include "backend/sandbox/ids.h"
#include "backend/sandbox/instruments.h"
#include "backend/sandbox/money.h"
#include "backend/sandbox/pagestyle.h"
#include "backend/sandbox/qrsvg.h"

namespace karigar::backend::sandbox {

namespace {

std::string escape(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

// `nonce`: for the page's one script; empty: no script may run.
http::Response page(int status, const std::string& title, const std::string& content,
                    const std::string& nonce = {})
{
    const std::string scripts = nonce.empty() ? "" : "; script-src 'nonce-" + nonce + "'";
    return http::html(status,
                      "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                      "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>" +
                          escape(title) + "</title><style>" + kPageStyle + "</style></head><body><main>" +
                          "<div class=\"test\" role=\"note\">Payment sandbox: no money moves.</div>" +
                          content + "</main></body></html>")
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header("Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri "
                "'none'; frame-ancestors 'none'; form-action *" +
                    scripts);
}

std::string hidden(const http::Fields& fields)
{
    std::string out;
    for (const auto& [name, value] : fields)
        out += R"(<input type="hidden" name=")" + escape(name) + R"(" value=")" + escape(value) + "\">";
    return out;
}

std::string form(const std::string& id, const CheckoutForm& checkout, const std::string& method,
                 const std::string& content)
{
    return "<form id=\"" + id + R"(" method="post" action="/v1/checkout/embedded/pay">)" +
           hidden(fieldsOf(checkout)) + hidden({{"method", method}}) + content + "</form>";
}

std::string button(const std::string& outcome, const std::string& text, bool primary = false)
{
    return std::string("<button ") + (primary ? R"(class="primary" )" : "") + R"(name="outcome" value=")" +
           outcome + "\">" + text + "</button>";
}

std::string head(const CheckoutForm& checkout, std::int64_t amount)
{
    const std::string name = checkout.name.empty() ? "Payment" : checkout.name;
    return "<header><h1>" + escape(name) + "</h1><p class=\"muted\">" + escape(checkout.description) +
           "</p><p class=\"amount\">" + rupees(amount) + "</p><p class=\"muted\">Order " +
           escape(checkout.orderId) + "</p></header>";
}

std::string upiPanel(const CheckoutForm& checkout, const Order& order)
{
    const std::int64_t paise = order.amount % 100;
    const std::string amount =
        std::to_string(order.amount / 100) + (paise < 10 ? ".0" : ".") + std::to_string(paise);
    const std::string link = "upi://pay?pa=success%40razorpay&pn=" + http::percentEncode(checkout.name) +
                             "&am=" + amount + "&cu=INR&tr=" + order.id;
    return "<section class=\"panel upi\"><p>A customer would scan this in a UPI app. Play their answer:</p>" +
           qrSvg(link) +
           form("pay-upi", checkout, "upi",
                "<div class=\"row\">" + button("approve", "Approve", true) + button("decline", "Decline") +
                    button("retry", "Fail, then pay") + button("pending", "Never answer") + "</div>") +
           "<details><summary>Test UPI ids</summary>" +
           form(
               "pay-vpa", checkout, "upi",
               R"(<label class="field">UPI id<input type="text" name="vpa" value="success@razorpay"></label>)"
               R"(<p class="muted">success@razorpay or failure@razorpay</p><div class="row">)" +
                   button("collect", "Pay with this UPI id") + "</div>") +
           "</details></section>";
}

std::string cardPanel(const CheckoutForm& checkout)
{
    const std::string fields =
        R"(<label class="field">Card number<input type="text" name="card[number]" inputmode="numeric" )"
        R"(autocomplete="off" value="4100 2800 0000 1007"></label><div class="row">)"
        R"(<label class="field">Expiry<input type="text" name="card[expiry]" value="12/30"></label>)"
        R"(<label class="field">CVV<input type="text" name="card[cvv]" value="123"></label></div>)"
        R"(<label class="field">Name on card<input type="text" name="card[name]" value=")" +
        escape(checkout.prefillName) + "\"></label>";
    return "<section class=\"panel card\">" +
           form("pay-card", checkout, "card",
                fields + "<div class=\"row\">" + button("card", "Pay by card", true) + "</div>") +
           "<details><summary>Test cards (any future expiry, any CVV)</summary><table>"
           "<tr><td>4100 2800 0000 1007</td><td>Visa, succeeds</td></tr>"
           "<tr><td>5500 6700 0000 1002</td><td>Mastercard, succeeds</td></tr>"
           "<tr><td>6527 6589 0000 1005</td><td>RuPay, succeeds</td></tr>"
           "<tr><td>4100 2800 0008 0001</td><td>insufficient funds</td></tr>"
           "<tr><td>4100 2800 0006 0003</td><td>declined</td></tr>"
           "<tr><td>4100 2800 0009 0000</td><td>timed out</td></tr>"
           "<tr><td>4100 2800 0000 0009</td><td>authentication fails</td></tr></table></details></section>";
}

std::string bankPanel(const CheckoutForm& checkout)
{
    std::string options;
    for (const Bank& bank : kBanks)
        options += "<option value=\"" + std::string(bank.code) + "\">" + std::string(bank.name) + "</option>";
    return "<section class=\"panel bank\">" +
           form("pay-bank", checkout, "netbanking",
                "<label class=\"field\">Bank<select name=\"bank\">" + options +
                    "</select></label><div class=\"row\">" + button("approve", "Success", true) +
                    button("decline", "Failure") + "</div>") +
           "</section>";
}

std::string cancelLink(const CheckoutForm& checkout)
{
    if (!checkout.cancelUrl.empty())
        return R"(<a id="cancel" class="button" href=")" + escape(checkout.cancelUrl) + "\">Cancel</a>";
    return form("cancel", checkout, "none", button("cancel", "Cancel"));
}

} // namespace

http::Response checkoutPage(const CheckoutForm& checkout, const Order& order)
{
    const std::string tabs = R"(<input class="tab" type="radio" name="tab" id="upi" checked>)"
                             R"(<input class="tab" type="radio" name="tab" id="card">)"
                             R"(<input class="tab" type="radio" name="tab" id="bank"><div class="tabs">)"
                             R"(<label for="upi">UPI</label><label for="card">Card</label>)"
                             R"(<label for="bank">Net banking</label></div>)";
    return page(200, "Pay " + rupees(order.amount),
                head(checkout, order.amount) + tabs + upiPanel(checkout, order) + cardPanel(checkout) +
                    bankPanel(checkout) + "<footer>" + cancelLink(checkout) + "</footer>");
}

http::Response otpPage(const CheckoutForm& checkout, const Payment& payment)
{
    const std::string content =
        R"(<section><form id="otp" method="post" action="/v1/checkout/embedded/otp">)" +
        hidden(fieldsOf(checkout)) + hidden({{"payment_id", payment.id}}) + "<p>The bank of card ending in " +
        escape(payment.instrument.cardLast4) +
        " sent a one-time password.</p>"
        R"(<label class="field">One-time password<input type="text" name="otp" inputmode="numeric" )"
        R"(autocomplete="off"></label><p class="muted">4 to 10 digits succeed, fewer fail.</p>)"
        R"(<div class="row"><button class="primary">Submit</button></div></form></section>)";
    return page(200, "Confirm payment", head(checkout, payment.amount) + content);
}

http::Response returnPage(const std::string& url, const http::Fields& fields, bool success)
{
    const std::string nonce = newId("");
    const std::string content =
        std::string("<section><h1>") + (success ? "Payment received" : "Payment not completed") +
        "</h1><p class=\"muted\">Taking you back to the shop.</p><form id=\"return\" method=\"post\" "
        "action=\"" +
        escape(url) + "\">" + hidden(fields) +
        R"(<div class="row"><button class="primary">Continue</button></div></form></section><script nonce=")" +
        nonce + "\">document.getElementById('return').submit()</script>";
    return page(200, "Returning", content, nonce);
}

http::Response messagePage(int status, const std::string& title, const std::string& message)
{
    return page(status, title,
                "<section><h1>" + escape(title) + "</h1><p>" + escape(message) + "</p></section>");
}

} // namespace karigar::backend::sandbox
