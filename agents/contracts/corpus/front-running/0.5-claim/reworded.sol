pragma solidity ^0.5.0;

contract Titles {
    mapping(string => address) private keepers;

    function keep(address to, string memory title) private {
        if (keepers[title] != address(0)) revert("taken");
        keepers[title] = to;
    }

    function ask(string calldata title) external {
        keep(msg.sender, title);
    }
}
