// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/artisan/picturefile.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace karigar::views::artisan {
class PortfolioModel;
}

namespace karigar::ui {
class Banner;
class Button;
class Card;
class FlowLayout;
class Pictures;
}

namespace karigar::ui::artisan {

struct FileChooser;

/// The portfolio: add pictures, give each a caption, remove with undo. Chosen pictures first wait for their
/// captions in a card of their own. GUI thread.
/// Object names: addPortfolioButton, newPictures with captionField_<n> and confirmPortfolioButton and
/// dropPicturesButton, portfolioGrid with portfolioTile_<id> and removePortfolioButton_<id>, portfolioError.
class PortfolioEditor : public QWidget {
    Q_OBJECT
public:
    PortfolioEditor(views::artisan::PortfolioModel& model, Pictures& pictures, const FileChooser& chooser,
                    QWidget* parent);

    /// What the system's dialog, or whatever stands for it, is asked for.
    void choose();

Q_SIGNALS:
    void said(const QString& text, std::function<void()> undo);

private:
    struct New {
        ReadyPicture picture;
        QLineEdit* caption;
    };
    QWidget* newCard();
    void takeNew(const ReadyPicture& picture);
    void addNew();
    void dropNew();
    void refresh();
    void draw(const QString& sha);
    QWidget* tile(int row);
    void showError(const Error& error);

    views::artisan::PortfolioModel& m_model;
    Pictures& m_pictures;
    const FileChooser& m_chooser;
    std::vector<New> m_new;
    Card* m_newCard = nullptr;
    QVBoxLayout* m_newRows = nullptr;
    Button* m_confirm = nullptr;
    Banner* m_error = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_grid = nullptr;
    FlowLayout* m_flow = nullptr;
};

} // namespace karigar::ui::artisan
