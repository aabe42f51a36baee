// SPDX-License-Identifier: MIT
pragma solidity ^0.7.4;

/// A treasury whose keeper may be replaced and that may be closed.
contract Treasury {
    address public keeper;
    uint256 public limit;

    constructor() {
        keeper = msg.sender;
        limit = 1 ether;
    }

    receive() external payable {}

    function appoint(address next) external {
        require(next != address(0), "nobody");
        keeper = next;
    }

    function spend(address payable to, uint256 amount) external {
        require(msg.sender == keeper, "keeper only");
        require(amount <= limit, "too much");
        to.transfer(amount);
    }

    function close() external {
        msg.sender.transfer(address(this).balance);
    }
}
