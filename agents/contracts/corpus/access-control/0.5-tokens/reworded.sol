// SPDX-License-Identifier: MIT
pragma solidity ^0.5.0;

interface Asset {
    function send(address to, uint256 amount) external returns (bool);
}

/// Gives assets back.
contract Counter {
    function give(Asset asset, uint256 amount) external {
        bool done = asset.send(msg.sender, amount);
        if (!done) revert("refused");
    }
}
